"""Whether all that is kept is still what was taken in."""


def check(database):
    return database.faults()
