"""(to come)"""


def export(*a):
    raise NotImplementedError


def import_lines(*a):
    raise NotImplementedError
