"""(to come)"""


def search(*a):
    raise NotImplementedError
