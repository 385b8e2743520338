"""What Stanza's tagger, parser and name tagger compute, in bulk and with less work.

The one place that reaches into Stanza's models: it reads their weights and gives the
same answers as their own `predict`, which a test compares. What it leaves out:

- the tokenizer reads paragraphs of many texts side by side;
- the encoder runs once a sentence instead of once a model;
- labels are scored for the chosen heads, not for every pair of words;
- the tree search runs only where the best heads do not form a tree already, and looks
  for one cycle at a time;
- recurrent layers whose weights are all zero add nothing and are not run;
- features are read from one product for each part of speech;
- recurrent layers that are run go through padded sentences, not packed ones.

Importing it imports torch and Stanza; models of another make are left to Stanza.
"""

from eventline.parse.stanza_inside.models import BulkModels, pipeline_models
from eventline.parse.stanza_inside.recurrent import run_padded
from eventline.parse.stanza_inside.tokens import BulkTokenizer

__all__ = ["BulkModels", "BulkTokenizer", "pipeline_models", "run_padded"]
