"""How well the product understands people: its readers measured on its own corpora and on public data sets."""
