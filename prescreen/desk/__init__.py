"""The coordinators' work: who came, why the engine judged so, what to do next."""
