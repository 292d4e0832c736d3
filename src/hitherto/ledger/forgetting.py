"""(to come)"""


def forget(*a):
    raise NotImplementedError
