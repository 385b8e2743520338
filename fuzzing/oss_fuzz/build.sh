#!/bin/bash -eu
# Builds each harness with its seeds.
pip3 install --constraint constraints.txt --editable '.[test]'
export PYTHONPATH="$PWD"

for harness in fuzzing/fuzz_*.py; do
  compile_python_fuzzer "$harness" --add-data "src/eventline:eventline" \
    --collect-data dateparser --collect-data pycountry
  name=$(basename "$harness" .py)
  zip --junk-paths --quiet --recurse-paths \
    "$OUT/${name}_seed_corpus.zip" "fuzzing/corpus/${name#fuzz_}"
done
