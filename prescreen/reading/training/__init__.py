"""Makes the artefacts of the learned readers from examples; needs scikit-learn, which the running product does not."""
