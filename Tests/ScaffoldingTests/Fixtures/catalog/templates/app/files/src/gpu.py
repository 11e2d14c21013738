GPU = True
