"""The grammar of casting news: how it is said that somebody plays, joins, returns or leaves."""

import re

from hitherto.reading.drawing.skeleton import pattern
from hitherto.reading.people.talks import AHEAD, SOUGHT

TRIGGER_WORDS = frozenset(
    """
    's ( aboard absent actor actors actress added addition additions adds alongside alum alumna alumnae alumni
    alumnus alums anchors announced appear appears approached are as asked attached audition auditioned auditions
    axed back bade bar battle be been between bid bidding bids board boarded boarding boards boasts booted born bowed
    bowing bows bring brings brought bumped call called calling calls cameo cameos cast cast: casting castmate
    castmates casts celebrities character chats chatter chemistry chews chosen circling close co-host co-hosted
    co-hosts co-star co-stars comeback comedy compete competes competing completing considered contender contention
    contestant contestants contract contracts costar costars crowned cut deal deals debut declined declines delivers
    denied denies deny departed departing departs departure depicted desperate dons drama dropped dumped eager
    elevated eliminated embodies end ensemble evicted except exit exited exiting exits expected eyed eyeing faces
    familiar famous favorite favorites favourite favourites features featuring filling filmed filming films fired
    floated found frame front front-runner fronted fronting frontrunner fronts gets give gives goes going goodbye got
    guest guest-star guest-stars handed handing hands hang hanging hangs has having headed headline headlined
    headlines headlining heads heard hired hoping host hosted hosting hosts hung iconic immortalised immortalized in
    includes including intention invited is join joined joining joins judge judged judges keen killed landed lands
    lead leading leads leave leaving led let line-up lined lines lineup lining linked loses losing loss lost made me
    meeting mentor mentors met minus missing mix mooted myself nabbed nabs name names narrated narrates narrating
    narrator negotiations newbies newcomers offered old-school opposite original originated ousted pairing pairs
    panel part participate participates parts pass passed passes passing pegged performance picked plans play played
    playing plays pop popped pops portray portrayed portraying portrays prequel present presented presenter
    presenters presenting presents promoted pulled quit quits re-signed re-upped read recast recreate recreates
    recreating recur recurring recurs refused refuses regular regulars reject rejected rejects removed replaced
    replaces replacing reprise reprised reprises reprising rest return returning returns reunite reunited reunites
    reuniting role roles rounding rumored rumors rumoured rumours sacked said say saying says scene scenes scored
    seen selected sequel shoot shooting shoots shot showcase signed speculation spoken stalwarts star starred starrer
    starring starring: stars stars: stay staying steals stepped stepping suit suits takes taking talk talks tapped
    tested testing tests thrilled thriller time took tops touted turn turned turning turns two-hander unite uniting
    unveiled upgraded upped vehicle vet veteran veterans vets voice voiced voices voicing voted walk walked walking
    walks wanted was wave waved waves waving welcome welcomed welcomes went were whispers who who's will with won
    wrap wrapped wraps written
    """.split()
)

_MODAL = (
    r"(?:will |would |may |might |could |should |reportedly |is (?:likely|rumou?red|said|tipped) to "
    r"|is set to |are set to |is to |is slated to |are slated to |set to |to |also |is expected to "
    r"|are expected to |is reportedly |can |who |who['’]ll |['’]ll |has been cast to |were cast to "
    r"|(?:is|are) (?:[a-z]+ )?in [“\"'‘]?(?:[a-z]+ )?(?:talks|negotiations)[”\"'’]? to |be "
    r"|(?:is|are|was|were) (?:back |on board |aboard )?to "
    r"|ha(?:s|ve|d) (?:also |now |just |officially |recently )?(?:been )?"
    r"(?=joined|cast|tapped|set|landed|nabbed|scored|booked|signed|boarded|returned)"
    r"|[a-z]+ly |going to |is confirmed to |ha(?:s|ve) signed on to |now |both |all |once again |currently "
    r"|previously |then "
    r"|(?:(?:is|are|was|were|has|have|been|being|be) )+(?:reportedly |now |also |officially |all )?(?:tapped"
    r"|chosen|picked"
    r"|selected|hired|signed(?: on| up)?|attached|lined up|announced|confirmed|rumou?red|eyed|wanted|courted"
    r"|approached"
    r"|scheduled|due|said|tipped|cast|believed|thought|poised|ready)(?: to|$) (?:be )?"
    rf"|{AHEAD} to |(?:(?:is|are|was|were|has|have|been|being|also|still|among those|both|now) )+"
    rf"(?={SOUGHT}\b)|(?:still |also )?in (?:the (?:running|frame|mix)|contention|line) to "
    r"|(?:appear|return|guest[- ]star|recur)(?:s|ing)? (?:in|for|as) [^.;,()]{2,40}, "
    r"(?=repris|playing|voicing|portraying)"
    r"|is |are |will be |, |[—–] ?)*"
)
FINE = (
    r"(?:excellent|superb|brilliant|great|perfect|terrific|wonderful|fantastic|outstanding|magnetic|hilarious"
    r"|compelling"
    r"|good|fine|charming|captivating|mesmeri[sz]ing|convincing|well[- ]cast|perfectly cast|cast well|miscast)"
)
_PLAY = (
    r"(?:plays?|played|playing|portrays?|portrayed|portraying|voices?|voiced|voicing"
    r"|(?:guest |co-)?(?:stars?|starring|starred) as|appear(?:s|ing)? as|in the (?:title |titular "
    r"|lead(?:ing)? )?role of"
    r"|(?:takes?|taking|took) (?:on the (?:role|part) of|over(?: the (?:role|part))?(?: as| of))|join(?:s|ed|ing)? as"
    r"|step(?:s|ped|ping)? into the role of"
    r"|(?:turns?|turned|crops?|cropped) up as|heard as"
    # how well somebody does it
    rf"|(?:(?:is|was|are|were) (?:[a-z]+ly )?{FINE}|shines?|excels?|impress(?:es)?|dazzles?|delights?|stuns?"
    rf"|sparkles?"
    r"|steals? (?:the show|scenes|every scene)|(?:gives?|delivers?|turns? in) an? (?:[\w-]+ ){0,4}(?:performance"
    r"|turn))"
    r" as"
    r"|(?:[^.;:,()\ue000-\ue6ff]{2,50} )?(?:on|about|for|from) (?:playing|portraying|voicing)"
    r"|(?:reprises?|reprising|reprised) (?:his|her|their|the)(?: (?:\w+|{SEASON})){0,2} (?:roles?|characters?|parts?)"
    r"(?: as| of|,)"
    r"|reprises?|reprising|(?:board(?:s|ed|ing)?|sign(?:s|ed|ing)? (?:on|up)|com(?:es?|ing) (?:aboard|on board)) as"
    r"|(?:(?:is|are|was|were|be|been|has been|have been) )?(?:back|return(?:s|ing)?|set|cast|tapped|confirmed"
    r"|recast|drafted(?: in)?) as"
    r"|join(?:s|ed|ing)? (?:(?:the |its |this )?(?:[\w-]+ ){0,2}(?:cast|ensemble|series|show|film|drama|movie)"
    r"(?: (?:of|for|in|on) (?:the |its )?(?:{SUBJECT}|(?:[\w-]+ ){0,2}(?:series|show|film|drama|movie|season)))?"
    r"|{SUBJECT}) as"
    r"|(?:return(?:s|ing)?|back) (?:to|for|in) (?:the |this |its )?(?:[\w-]+ ){0,2}(?:{SUBJECT}|series|show|season"
    r"|franchise"
    r"|drama|film|movie|sequel) as"
    r"|return(?:s|ing)? (?:for|in|to) (?:his|her|their)(?: [\w-]+){0,2} (?:roles?|parts?) (?:as|of)"
    r"|mak(?:es?|ing) (?:his|her|their) (?:[\w-]+ )?debut as|embod(?:y|ies)|bring(?:s|ing) to life"
    r"|(?:lend(?:s|ing)?|lent|giv(?:es?|ing)|gave) (?:(?:his|her|their) )?(?:[\w-]+ )?"
    r"(?:voices?|likeness|pipes|tones|vocals|talents) to"
    r"|(?:provid(?:es?|ing|ed)|suppl(?:y|ies|ied|ying)) (?:the )?voices? (?:of|for)"
    r"|(?:is|be|as) the voices? (?:of|behind)"
    r"|(?:takes?|taking|took|taken) on (?:the )?(?:(?:[\w-]+ )?(?:role|part|mantle) of)"
    r"|cast in the (?:[\w-]+ )?(?:role|part) of"
    r"|(?:cast|tapped|set|signed on|booked) (?:in|for) (?:an? |the )?(?:[\w-]+ ){0,3}(?:roles?|parts?) as"
    r"|(?:landed|lands|nabbed|nabs|scored|scores|booked) an? (?:[\w-]+ ){0,3}(?:roles?|parts?) as"
    r"|(?:landed|lands|nabbed|won|secured|scored|booked|offered|bagged) the (?:[\w-]+ )?(?:role|part) of"
    r"|(?:leads?|led|leading|headlin(?:es?|ed|ing)|front(?:s|ed|ing)?|top-?lin(?:es?|ed|ing)|anchor(?:s|ed|ing)?)"
    r" (?:(?:the |an? |its )(?:[\w-]+ ){0,3}(?:cast|ensemble|film|movie|series|show|drama|comedy|thriller)|{TITLE}) as"
    r"|(?:eyed|wanted|up|tipped|in (?:final |early |advanced )?(?:talks|negotiations)"
    r"|in contention|circling|considered|considering|confirmed|approached)"
    r" (?:for )?the (?:[\w-]+ )?(?:role|part) of|(?:linked (?:with|to)|offered|approached (?:about|for)"
    r"|in (?:the (?:running|frame|mix)|line) for) the (?:[\w-]+ )?(?:role|part) of|(?:is|be|been) (?:being )?eyed as"
    r"|(?:replaces?|replacing|replaced|(?:steps?|stepping|stepped|fills?|filling) in for|takes? over (?:for"
    r"|from)) {NAME} as"
    r"|(?:appear(?:s|ed|ing)?|feature(?:s|d)?|cameo(?:s|ed)?|show(?:s|ed)? up|pop(?:s|ped)? up|star(?:s|red|ring)?) "
    r"(?:in|on) (?:the |this |its )?(?:[\w-]+ ){0,2}(?:film|movie|series|show|season|episode|sequel|drama|comedy"
    r"|{TITLE}|{SEASON}) as"
    r"|feature(?:s|d)? as|recur(?:s|ring|red)? as|cameo(?:s|ed)? as|mak(?:es?|ing) a(?:n)? (?:[\w-]+ )?(?:cameo"
    r"|appearance) as"
    r"|(?:steps?|stepping|stepped) into the shoes of|suits? up as|essay(?:s|ing|ed)?(?: the role of)?)"
    r"(?!(?: here| again| this time| now)? by\b)"
)
_NEXT = (
    r"(?!,? (?:and|while|as well as|with|alongside|&) (?:(?:[“\"‘]?{TITLE}[”\"’]?|{NAME}"
    r"|[\w’'-]+) [\w-]+ )?{NAME}(?:\s?\([^()]*\))?,? (?:as|will|would|could|may|might"
    r"|plays?|portrays?"
    r"|voices?|is|stars?|set|returns?|joins?|has|co-stars?|appears?|takes|steps|reprises|recurs)\b)"
    r"(?!,[\"”]? {NAME}(?:\s?\([^()]*\))?,? (?:(?:will|is set to) (?:play|portray|voice)|plays|portrays|voices"
    r"|takes on)\b)"
    # "plays Una, previously played by Tom Reyes"
    r"(?!,? (?:an? (?:role|part|character) )?(?:(?:who|that|which) )?(?:(?:was|had been|were) )?(?:previously"
    r"|originally|formerly|first|once|last|made famous|played|portrayed|voiced)\b[^.;]{0,40} by\b)"
)
_ROLE = rf"(?P<role>(?:{_NEXT}[^.;:!?]){{1,140}})"

# "Tomo Arundel from Driftwood will be voicing": where somebody is known from.
_KNOWN_FROM = r"(?: (?:from|of) (?:the )?[“\"‘]?(?:{NAME}|{TITLE})[”\"’]?(?= (?:will|is|are|voices|plays)\b|, who\b))"
_HIS = r"(?:(?:his|her|their) (?:[\w-]+ )?characters?,? )?"
PLAYS = pattern(
    rf"(?P<who>{{NAMES}}){_KNOWN_FROM}?(?:, [^,.;()]{{2,80}},|, (?:the|an?) [^,.;()]{{2,50}}(?= who\b))? ?"
    rf"{_MODAL}{_PLAY} {_HIS}{_ROLE}"
)
PLAYED_BY = pattern(
    r"(?P<link>,? ?\(?(?:(?:previously|originally|first|formerly) |who(?:['’]s| is| was| will be) |which is "
    r"|that(?:['’]s| is) |is |was |being |to be |will be "
    r"|originally |now |also |once |to be |previously |formerly |first )*)\b(?:played|portrayed|voiced"
    r"|brought to life|depicted|embodied|made (?:famous|iconic)|originated|immortali[sz]ed|populari[sz]ed)(?: here"
    r"| again| this time| now| (?:with|to) [\w-]+(?: [\w-]+)?)? by "
    r"(?:(?:[\w/’'-]+|[\ue000-\ue2ff])(?: and| star| actor| actress|,)? ){0,5}?(?P<who>{NAMES})"
    r"(?! (?:star|actor|actress)\b)(?! and (?:\S+ ){0,3}(?:star|actor|actress) )"
)
AS = pattern(
    r"(?P<who>{NAME})(?:\s?\([^()]*\))?,?(?: is| are|,? who is)?(?: will be)?"
    r"(?: (?:set|back|returning|returns|starring|stars|cast|confirmed|along for the ride))? as (?!well as)"
    rf"(?P<role>(?:his|her|their|{{NAME}}['’]s?) [\w -]{{2,40}}, {{NAME}}|(?:{_NEXT}[^,.;:!?()]){{1,80}})"
)
TURN = pattern(
    r"(?P<who>{NAME})(?:['’]s?|[^.;:()\ue000-\ue6ff]{0,50} (?:his|her|their)) (?:[\w-]+ ){0,3}(?:(?:outing|turn|role"
    r"|debut|performance|portrayal|return|appearance|run|casting|time|stint|exit|departure) as|portrayal of) "
    r"(?P<role>[^,.;:!?()]{1,60})"
)
AS_MANY = pattern(
    r"(?<! as )(?P<who>{NAME}(?:{JOIN}{NAME})+) as (?:[a-z-]+ ){0,3}(?P<role>{NAME}(?:{JOIN}{NAME})+)(?! as)(?!{POSS})"
)
PAREN = pattern(r"(?P<outer>{NAME})(?:{POSS})? \((?P<inner>[^()]{1,60})\)")
# "her new boss (Ada Okafor)", "old friends (including Driftwood’s Tom Reyes)"
DESCRIBED = pattern(r"(?<!['’-])\b(?P<noun>[a-z][\w-]+) \((?P<inner>[^()]{1,80})\)")
OWN = pattern(
    r"(?P<who>{NAME})(?:['’‘]s?|, whose) (?:character,? )?(?P<words>(?:(?!(?:and|for|to|of|in|with|from|as|on|at|by"
    r"|or|but"
    r"|is|was)\b)(?-i:[a-z])[\w-]* ){0,3})(?P<role>{NAME})"
)
# "the role of Una went to Ada Okafor", "Brand has been recast with Tom Reyes", "found its Una in Ada Okafor"
WENT_TO = tuple(
    pattern(source.replace("ROLE", rf"(?P<role>(?:{_NEXT}[^.;:!?()]){{1,80}})"))
    for source in (
        r"\b(?:roles?|parts?|characters?) of (?P<role>[^,.;:()]{1,60}?) (?:will |has |have |was |is |been |be "
        r"|ultimately |eventually )*"
        r"(?:went|go|goes|gone|given|fallen|falls|filled|taken over|taken on|inherited|handed|recast"
        r"|assumed)(?: (?:to|by|with))? "
        r"(?:[\w’'-]+ ){0,3}?(?P<who>{NAME})",
        r"(?P<role>{NAME}) (?:has been |will be |was |is |is being |been )+recast(?: with"
        r"| by)? (?:[\w’'-]+ ){0,2}?(?P<who>{NAME})",
        r"\bfound (?:its|their|his|her|the|our) (?:new |next |lead |titular )?(?P<role>{NAME}) in (?P<who>{NAME})",
        r"\b(?:eyeing|eyes|wants|considering|courting|in (?:early |final |advanced )?(?:talks|negotiations) with"
        r"|tapped|cast|casts"
        r"|casting|hired|chosen|enlisted|recruited) "
        r"(?:[\w’'-]+ ){0,4}?(?P<who>{NAMES}) (?:to (?:play|portray|voice)|as|for the (?:[\w-]+ )?(?:role|part) of) "
        r"ROLE",
        r"\b(?:playing|portraying|voicing|(?:starring|appearing|back|returning) as|in the (?:\w+ )?(?:role"
        r"|part) of) (?P<role>[^.,;:]{1,60}?) "
        r"(?:is|are|will be) (?P<who>{NAMES})",
        r"\b(?:with|has|have|featuring|sees?|seeing|bring(?:s|ing)? back|welcomes? back|adds?|added|welcom(?:es?"
        r"|ing|ed)|including|introduc(?:es?|ing)|look(?:ing)? out for|watch(?:ing)? (?:out )?for"
        r"|features?|alongside|includes?) (?:[\w’'-]+ ){0,3}?(?P<who>{NAME}) as ROLE",
    )
)
# Under a picture: "Ada Okafor as Una in Harbour Lights", "Ada Okafor and Tom Reyes in Harbour Lights".
SHOWN = pattern(
    r"^(?:[^\w\ue000-\ue6ff]|l-r|l to r|(?:from )?left to right|from left|pictured|above|below|[:,] )*"
    r"(?P<who>{PEOPLE}) (?:star(?:s|ring)? )?in (?:{SEASON} of |the (?:film|series) )?[“\"‘]?{TITLE}[”\"’]?,?"
    r"(?: {SEASON}| \(\d{4}\))?(?=[.,(|/]|$| ?(?:photo|image|credit|picture|courtesy))"
)
CAPTION = pattern(
    r"^(?:[^\w\ue000-\ue6ff]|l-r|l to r|(?:from )?left to right|from left|pictured|above|below|[:,] )*"
    r"{NAME}(?: \([^()]*\))? as (?:(?!\b(?:will|is|are|was|has|have|gets?|takes?|comes?|goes)\b)[^.;:!?]){1,90}"
    r"(?:\bin (?:{SEASON} of )?[“\"‘]?(?:{TITLE}|{SEASON})|$)"
)

STARS = re.compile(
    r"\b(?:co-?stars?|stars?|starring|actors?|actress\w*|joined by|alongside|joining|cast)\b", re.IGNORECASE
)
STARRING_NEXT = re.compile(
    r"^[^.;]{0,80}?\b(?:will|are|is)(?: also| both| all)? (?:return|reprise|join|star|appear|co-star|set|returning"
    r"|back)"
)
_CALLED = (
    r"(?:vets?|veterans?|alums?|alumn\w+|stars?|actors?|actress|newcomers?|comedians?|comics?|winners?|nominees?"
    r"|regulars?|favou?rites?|singers?|rappers?|legends?)"
)
# What may stand in brackets beside a part: who plays it, what is known or thought of them, and what is said besides.
BRACKETED = pattern(
    # "(show vet Ada Okafor)", "(a delicious Ada Okafor)", "(Driftwood’s Ada Okafor)"
    rf"(?P<told>(?:(?:played|portrayed|voiced)(?: here| (?:with|to) [\w-]+(?: [\w-]+)?)? by |including |among them )?"
    rf"(?:(?:(?:[\w-]+|{{TITLE}}) ){{0,3}}?{_CALLED} |(?:an?|the|that) (?:[a-z][\w’'-]*,? ){{1,4}}"
    rf"|(?:{{TITLE}}|{{NAME}}|(?-i:[A-Z])\w+ (?:\w+ ){{0,2}}\w+)['’]s? )?)"
    rf"(?P<name>{{NAME}}(?:{{JOIN}}{{NAME}})*)"
    r"(?: of [“\"‘]?[^()]{2,30} fame|, \d\d\b|, [\ue200-\ue2ff\"“”‘’., ]{1,12}"
    r"|, (?![\w-]*(?:direct|writ|produc|creat|auth|compos|showrun))(?-i:[a-z])[^()\ue000-\ue1ff]{1,50})?"
)
MADE_BY = re.compile(
    r"\b(?:directed|written|created|produced|helmed|penned|composed) by [^()]*$"
    r"|\b(?:direct|writ|wrote|penn?|produc|script|creat)\w* (?:[\w-]+ ){0,4}(?:alongside|with|and) $",
    re.IGNORECASE,
)
MAKER_BEFORE = re.compile(
    r"\b(?:directors?|creators?|writers?|producers?|authors?|showrunners?|filmmakers?) $", re.IGNORECASE
)
NO_ROLE = re.compile(
    r"(?:(?:at|for|in|to|with|by|from|up|out|opposite|alongside|against|music|piano|guitar|drums|football"
    r"|live)\b|off|along|together"
    r"|(?:an? )?(?:\w+ )?(?:part|role)s? in|it (?:safe|straight|cool))\b",
    re.IGNORECASE,
)
_CREDIT = (
    r"(?:(?:character|production|costume|sound|art|chief|animation|colou?r|visual|music|series) )+"
    r"(?:designers?|artists?|editors?|directors?|supervisors?|composers?)\b|cinematographers?\b"
)
# What somebody is taken on as, returns as or takes over as without playing.
A_JOB = re.compile(
    r"(?:(?:an?|the|its|his|her|their|new|(?:series|film|movie|show|project|pilot)(?:['’]s?)?|sole|both|co-?|lead"
    r"|head|one of the|executive|supervising"
    r"|consulting) ?)*"
    r"(?:producers?|showrunners?|writers?|directors?|creators?|composers?|EPs?|hosts?|judges?|consultants?"
    r"|narrators?)\b"
    r"(?! (?:named|called|who\b))"
    rf"|{_CREDIT}",
    re.IGNORECASE,
)
A_CREDIT = re.compile(_CREDIT)
# Those whom somebody joins are not new themselves.
JOINED = re.compile(r"\bjoin(?:s|ing|ed)?(?! by)\b(?! the cast)[^.;,]*$", re.IGNORECASE)
# Words before a name that is not a part: "Ada Okafor's last Bond", "Ada Okafor's Late Show".
NOT_OWN = re.compile(
    r"\b(?:children|kids|sons|daughters|twins|siblings|parents|brothers|sisters|first|last|next|new|old|own|latest"
    r"|final|best|favou?rite|classic|upcoming|hit)\b"
)
COMES = re.compile(
    r"\bfor (?:the |its |a )?[\ue300-\ue3ff]|\b(?:expect\w*|confirmed|set to|slated|signed on|also returning)\b",
    re.IGNORECASE,
)
# Who comes back is an actor where several come together, or are favourites of those who watch.
ALL_BACK = re.compile(
    r"\b(?:all|both|also|favou?rites?|familiar|regulars?|veterans?|originals?|stalwarts?|brought back|brings? back)\b"
    r"|\bback [^.;:]{0,30}(?::|are)"
)
MAKER = re.compile(
    r"\b(?:creator|showrunner|direct(?:or|ing|orial)|writer|producer|composer|involved|on board|part of|reins"
    r"|duties)\b",
    re.IGNORECASE,
)
CAST_WORD = re.compile(
    r"\b(?:cast|stars?|starring|co-?stars?|ensemble|actors?|actress\w*|plays?|played|portray\w*|voic\w+|reprise\w*"
    r"|roles?|joins?|joined|featur\w+|additions?|castmates|welcome back|sees?|glimpses?|teasing|first look)\b",
    re.IGNORECASE,
)
NEGATED = re.compile(r"\b(?:not|never|no longer|denie[sd])\b|n['’]t\b")
STAYS = re.compile(r"\b(?:left|leav(?:e|ing)|quit(?:ting)?|exit(?:ed|ing)?|depart(?:ed|ing)?)$")
