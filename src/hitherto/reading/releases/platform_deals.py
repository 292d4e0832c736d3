"""The ways in which a service comes to a title by a deal: bought, made together, moved from one to another."""

from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.releases.platform_words import THING

DEALS = (
    (  # "Larkspur has boarded as co-producer on “Harbour Lights”"
        "acts on",
        pattern(
            r"{PLATFORM}(?: (?:has|have|is|also|already|now)){0,3} (?:com(?:e|es|ing)|came|join(?:s|ed|ing)|board(?:s"
            r"|ed|ing)|sign(?:s|ed)|attached)(?: (?:in|on|aboard|up))?"
            r" (?P<gap>(?:as (?:an? |the )?)?co-?(?:produc\w+|financ\w+|commission\w*)"
            r"(?: \w+)? (?:on|of|for) )[\"“‘]?(?P<work>{TITLE})"
        ),
    ),
    (  # "moved from Larkspur to Quay"
        "moved there",
        pattern(r"\b(?:mov|jump|hop|switch|shift|migrat|transfer)\w* (?:over )?from {PLATFORM} to {PLATFORM}"),
    ),
    (  # "the BBC and Larkspur co-production"
        "kind",
        pattern(r"\b(?P<before>(?:the|this|an?) )(?:{PLATFORM}(?:/| and | & |-))*{PLATFORM}(?P<gap> )co-?production\b"),
    ),
    (  # "Larkspur has inked a deal with Quay Films for “Harbour Lights”"
        "deal",
        pattern(
            r"{PLATFORM}(?: (?:has|have|is|was|also|reportedly|recently|already|today)){0,3} (?:sign|ink|clos"
            r"|str[iu]c?k|reach"
            r"|land|cut|mak|made|w[io]n)(?:ed|s|es|ing|e)?\b(?P<gap>[^.;:!?]{0,40}? (?:deals?|agreements?"
            r"|destination|rights)\b"
            r"[^.;:!?]{0,100}? (?:for|to|of|including|on) [^.;:!?]{0,45}?)[\"“‘]?(?P<work>{TITLE})"
        ),
    ),
    (  # "the novel Harbour Lights for Larkspur Pictures"
        "for a distributor",
        pattern(
            rf"(?:{THING} |adaptation of [^.;:]{{0,50}}?|(?:in|and) )[\"“‘]?(?P<work>{{TITLE}})[\"”’]? (?:for"
            rf"|at) {{PLATFORM}}"
            rf"|(?P<gap>){{PLATFORM}} (?:adaptation|film|feature|movie|drama|thriller|sequel|biopic"
            rf"|reboot),? [\"“‘]?(?P<work2>{{TITLE}})"
        ),
    ),
)
