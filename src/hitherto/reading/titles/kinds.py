"""The words for kinds of works, and for those who make them."""

SORT = (
    r"(?:TV|television|live-action|animated|limited|anime|drama|comedy|fantasy|crime|sci-fi|horror|streaming|original"
    r"|feature|hit|prequel|spin-?off|sequel|reality|documentary|web|video|romantic|action|superhero|medical|legal"
    r"|teen|game|talk|quiz|variety|sketch|late-night|daytime"
    r"|syndicated|competition|dating|police|spy|period|family|psychological|supernatural|dystopian|workplace|true-crime"
    r"|indie|independent|cult|classic|debut|short|stage|sports|mystery)"
)
KIND = (
    rf"(?:{SORT} )*(?:series|show|film|movie|drama|comedy|dramedy|sitcom|thriller|anime|miniseries|docuseries"
    r"|spin-?off|sequel|prequel|reboot|revival|remake|adaptation|saga|game|documentary|animation|telenovela|K-drama"
    r"|rom-com|romcom|whodunit|epic|flick|musical|western|procedural|soap|soap opera|mockumentary|docudrama"
    r"|slasher|talker|biopic|chiller|tearjerker|blockbuster|mystery)"
)
KINDS = (
    rf"(?:{SORT} )*(?:shows|films|movies|dramas|comedies|sitcoms|thrillers|games|titles|originals"
    r"|spin-?offs|sequels|prequels|favou?rites|blockbusters|franchises|programmes"
    r"|classics|musicals|westerns|procedurals|adaptations|documentaries)"
)
WORKERS = (
    r"(?:co-)?(?:star|director|actor|actress|writer|author|creator|showrunner|producer|composer|maker|boss|veteran|alum"
    r"|critic|fan|executive|historian|legend|studio|company|editor|screenwriter|scribe|helmer|lead|developer"
    r"|publisher|filmmaker|team|heroine|hero|villain)"
)
