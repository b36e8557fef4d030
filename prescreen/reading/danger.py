class Danger:
    def read(self, text, norm, question): return None
