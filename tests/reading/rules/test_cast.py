"""Sentences in an article about an invented series, and who plays in it according to them."""

from collections.abc import Callable

import pytest

from hitherto.claims import Claim

Told = Callable[[str, str], list[str]]
Read = Callable[..., list[Claim]]
HEADLINE = "‘Salt Roads’ season 2: all there is to know"

SAYS = [
    ("Vera Quill has signed up for the show.", ["Vera Quill"]),
    ("Supporting roles go to Vera Quill and Otto Lind.", ["Otto Lind", "Vera Quill"]),
    ("The role was subsequently filled by Vera Quill.", ["Vera Quill"]),
    ("Vera Quill and Otto Lind have supporting roles.", ["Otto Lind", "Vera Quill"]),
    ("In the lead roles are Vera Quill and Otto Lind.", ["Otto Lind", "Vera Quill"]),
    ("The leads are Vera Quill and Otto Lind.", ["Otto Lind", "Vera Quill"]),
    ("The ensemble takes in Vera Quill and Otto Lind.", ["Otto Lind", "Vera Quill"]),
    ("Vera Quill has been drafted in as the new detective.", ["Vera Quill character=the new detective"]),
    ("Vera Quill is lending her vocal talents to Una Brand.", ["Vera Quill character=Una Brand"]),
    ("Vera Quill will be heard as Una Brand.", ["Vera Quill character=Una Brand"]),
    (
        "Season 2 brings back Vera Quill and Otto Lind.",
        ["S2 Otto Lind status=returning", "S2 Vera Quill status=returning"],
    ),
    ("Alongside Vera Quill, the second series sees Otto Lind return.", ["S2 Otto Lind status=returning"]),
    ("Vera Quill's Una Brand was killed off.", ["Vera Quill status=leaving"]),
    ("Vera Quill will sit out season 2.", ["S2 -Vera Quill"]),
    ("Don't expect to see Vera Quill in season 2.", ["S2 -Vera Quill (probable)"]),
    ("Vera Quill (Paper Weather) voices Una Brand.", ["Vera Quill character=Una Brand"]),
    ("Vera Quill (Paper Weather) and Otto Lind head the cast.", ["Otto Lind", "Vera Quill"]),
    (
        "The drama, which starred Vera Quill and Otto Lind, will not return for a third season.",
        ["Otto Lind", "Vera Quill"],
    ),
    ("Vera Quill and Otto Lind are also attached to the film.", ["Otto Lind", "Vera Quill"]),
    ("The celebrities confirmed for the show include Vera Quill and Otto Lind.", ["Otto Lind", "Vera Quill"]),
    ("It reunites Vera Quill and Otto Lind.", ["Otto Lind", "Vera Quill"]),
    ("Vera Quill has emerged as a contender to play Una.", ["Vera Quill character=Una status=in-talks (probable)"]),
    ("It stars “Deep Water” alum Vera Quill and “Tide” star Otto Lind.", ["Otto Lind", "Vera Quill"]),
    ("It has celebrity pairings, from Vera Quill to Otto Lind.", ["Otto Lind", "Vera Quill"]),
    ("Vera Quill (as Una) says so.", ["Vera Quill character=Una"]),
    ("It begins with a Home Office clerk (Vera Quill).", ["Vera Quill"]),
    ("Vera Quill is in the running to play Una.", ["Vera Quill character=Una status=in-talks (possible)"]),
    ("Producers want Vera Quill to play Una.", ["Vera Quill character=Una status=in-talks (possible)"]),
    ("Vera Quill is being lined up to play Una.", ["Vera Quill character=Una status=in-talks (probable)"]),
    ("Vera Quill and Otto Lind are new to the cast.", ["Otto Lind status=new", "Vera Quill status=new"]),
    ("The voice cast is led by Vera Quill.", ["Vera Quill"]),
    ("Playing Una's father is Otto Lind.", ["Otto Lind character=Una's father"]),
    ("Vera Quill is superb as Una Brand.", ["Vera Quill character=Una Brand"]),
    ("Most of the cast will return, including Vera Quill.", ["Vera Quill status=returning"]),
    ("Vera Quill was spotted filming scenes for it.", ["Vera Quill"]),
    ("Vera Quill has opened up about her exit.", ["Vera Quill status=leaving"]),
    ("Star and executive producer Vera Quill said so.", ["Vera Quill"]),
    ("Starring opposite Vera Quill is Otto Lind.", ["Otto Lind", "Vera Quill"]),
    ("Vera Quill is on board to play Una.", ["Vera Quill character=Una status=new"]),
    ("Vera Quill makes her debut as Una Brand in it.", ["Vera Quill character=Una Brand"]),
    (
        "Vera Quill and Tom Hale are also being considered.",
        ["Tom Hale status=in-talks (possible)", "Vera Quill status=in-talks (possible)"],
    ),
    (
        "The regulars are Vera Quill and Tom Hale; recurring are Ines Vale and Bo Marsh.",
        ["Bo Marsh status=guest", "Ines Vale status=guest", "Tom Hale", "Vera Quill"],
    ),
    (
        "The cast includes Vera Quill as Una, plus Tom Hale and Ines Vale in undisclosed roles.",
        ["Ines Vale", "Tom Hale", "Vera Quill character=Una"],
    ),
    ("Una Brand, played here by Vera Quill, is out.", ["Vera Quill character=Una Brand"]),
    ("Fans have met the actor who plays Una, Vera Quill.", ["Vera Quill"]),
    (
        "They meet the new boss (Vera Quill) and friends (including Driftwood’s Tom Hale).",
        ["Tom Hale", "Vera Quill character=the new boss"],
    ),
    ("The actor Vera Quill will next be seen in Harbour Lights, alongside Tom Hale.", ["Tom Hale", "Vera Quill"]),
    ("Vera Quill, 23, from Alder Grove, will appear as Una.", ["Vera Quill character=Una"]),
    ("Vera Quill, 34, and the great Tom Hale star in it.", ["Tom Hale", "Vera Quill"]),
    ("Vera Quill and, in his last screen role, Tom Hale round out the cast.", ["Tom Hale", "Vera Quill"]),
    ("There is talk of Reggie St. Clair making an appearance.", ["Reggie St. Clair"]),
    ("Vera Quill and Tom Hale are terrific.", ["Tom Hale", "Vera Quill"]),
    ("Vera Quill and Tom Hale have all made new deals.", ["Tom Hale status=returning", "Vera Quill status=returning"]),
    ("Vera Quill, now a lead on another show, will not be back full-time.", ["-Vera Quill"]),
    ("Vera Quill had at one time been in the mix for the lead.", ["-Vera Quill"]),
    ("Vera Quill would be leading its new drama “Harbour Lights”.", ["Vera Quill"]),
    ("Actress Vera Quill will next be seen opposite Tom Hale in Harbour Lights.", ["Tom Hale", "Vera Quill"]),
    ("Vera Quill will next be seen opposite Tom Hale in “Harbour Lights”.", ["Tom Hale", "Vera Quill"]),
    ("“I won’t be back next season,” star Vera Quill said.", ["S2 -Vera Quill"]),
    ("The actress Vera Quill told us: “I play a nun.”", ["Vera Quill character=a nun"]),
    ("He works for his mom (Tony winner Vera Quill).", ["Vera Quill character=his mom"]),
    ("Una (a never-better Vera Quill) needs help.", ["Vera Quill character=Una"]),
    ("It is about Sir Rufus (Tom Hale, last seen in Driftwood).", ["Tom Hale character=Sir Rufus"]),
    ("Vera Quill is attached as the daughter.", ["Vera Quill character=the daughter"]),
    ("Vera Quill has “a wicked cameo” as a former prima.", ["Vera Quill character=a former prima status=guest"]),
    ("Vera Quill, who recurred at first, has been bumped up to the main cast.", ["Vera Quill"]),
    ("Vera Quill and Tom Hale aren’t going anywhere.", ["Tom Hale status=returning", "Vera Quill status=returning"]),
    ("Vera Quill is hanging up her white coat.", ["Vera Quill status=leaving"]),
    ("Vera Quill, though, has played the nun for the last time.", ["-Vera Quill"]),
    ("Vera Quill has not been asked back.", ["-Vera Quill"]),
    ("Vera Quill turned down the role.", ["-Vera Quill"]),
    ("Vera Quill has been offered a part.", ["Vera Quill status=in-talks (probable)"]),
    ("Telly bosses are lining up Vera Quill for it.", ["Vera Quill status=in-talks (probable)"]),
    ("Vera Quill denied reports that she had joined the cast.", ["-Vera Quill"]),
    ("Vera Quill is Una, a beekeeper who has one summer left.", ["Vera Quill character=Una"]),
    ("In Harbour Lights, Vera Quill is the detective who finds it.", ["Vera Quill character=the detective"]),
    ("It is a comedy with Vera Quill as a divorced king.", ["Vera Quill character=a divorced king"]),
    (
        "Vera Quill stars as Una, and “Tide” vet Otto Lind will play Nils.",
        ["Otto Lind character=Nils status=new", "Vera Quill character=Una status=new"],
    ),
    (
        "The show will feature Vera Quill, Tom Hale, Tideline and Bo Marsh.",
        ["Bo Marsh", "Tideline", "Tom Hale", "Vera Quill"],
    ),
    (
        "Vera Quill will appear in a guest role, reprising her character of Ada Holt.",
        ["Vera Quill character=Ada Holt status=guest"],
    ),
    ("We meet Ada (Vera Quill, who reappears in the new season).", ["S2 Vera Quill character=Ada status=returning"]),
    ("The cast of the pilot also includes Vera Quill.", ["Vera Quill"]),
    (
        "The newcomers are joined by heavy-hitters including Vera Quill and Otto Lind.",
        ["Otto Lind status=new", "Vera Quill status=new"],
    ),
    ("The film's cast includes Driftwood's Vera Quill and Tom Hale of Deep Water fame.", ["Tom Hale", "Vera Quill"]),
    ("Otto Lind and Vera Quill are being brought back.", ["Otto Lind status=returning", "Vera Quill status=returning"]),
    (
        "It said that Vera Quill would be playing Ada, while Otto Lind would be playing Tom.",
        ["Otto Lind character=Tom", "Vera Quill character=Ada"],
    ),
    (
        "Vera Quill plays Ada Holt, previously played by Otto Lind.",
        ["Otto Lind character=Ada Holt", "Vera Quill character=Ada Holt"],
    ),
    (
        "Vera Quill, Otto Lind, and Ines Vale are all back.",
        ["Ines Vale status=returning", "Otto Lind status=returning", "Vera Quill status=returning"],
    ),
    ("Vera Quill’s casting as Ada Holt was well received.", ["Vera Quill character=Ada Holt"]),
    (
        "Talks are under way for Vera Quill to star.",
        ["Vera Quill status=in-talks (probable)"],
    ),
    ("Vera Quill has entered negotiations for the lead role.", ["Vera Quill status=in-talks (probable)"]),
    ("Vera Quill leads the cast as Ada Holt.", ["Vera Quill character=Ada Holt"]),
    ("I met Vera Quill, the young actor who will be playing Ada Holt.", ["Vera Quill character=Ada Holt"]),
    ("Vera Quill, Otto Lind, Ines Vale, and more star in the drama.", ["Ines Vale", "Otto Lind", "Vera Quill"]),
    ("Vera Quill has been announced as the lead.", ["Vera Quill"]),
    (
        "Vera Quill, who played a singer with Otto Lind, has exited the series.",
        ["Vera Quill character=a singer status=leaving"],
    ),
    (
        "Vera Quill has joined the cast of Salt Roads season 2 as Captain Reyes.",
        ["S2 Vera Quill character=Captain Reyes status=new"],
    ),
    ("Vera Quill boards Salt Roads season 2 as a series regular.", ["S2 Vera Quill status=new"]),
    (
        "Vera Quill has been cast in a recurring role as Captain Reyes.",
        ["Vera Quill character=Captain Reyes status=guest"],
    ),
    (
        "Vera Quill (Driftwood), Ines Vale (Quiet Harbour) and Otto Lind (Tide Table) have been added to the season 2 "
        "cast.",
        ["S2 Ines Vale status=new", "S2 Otto Lind status=new", "S2 Vera Quill status=new"],
    ),
    (
        "Vera Quill, Ines Vale and Otto Lind have been promoted to series regulars.",
        ["Ines Vale", "Otto Lind", "Vera Quill"],
    ),
    (
        "Vera Quill will be joining Ines Vale in the new season.",
        ["Ines Vale", "S2 Vera Quill status=new"],
    ),
    (
        "Vera Quill plays Ada Holt, “a caring woman,” Otto Lind plays Tom Hale, “a sailor,” and Ines Vale plays Wren "
        "Lark.",
        ["Ines Vale character=Wren Lark", "Otto Lind character=Tom Hale", "Vera Quill character=Ada Holt"],
    ),
    (
        "Vera Quill from Driftwood will be voicing Hisame, a herald.",
        ["Vera Quill character=Hisame"],
    ),
    (
        "Vera Quill is returning to the drama as her character Ada Holt.",
        ["Vera Quill character=Ada Holt status=returning"],
    ),
    ("Vera Quill, who also appears in Little Lanterns, stars in the drama.", ["Vera Quill"]),
    (
        "They will replace Vera Quill and Ines Vale respectively, who will bow out after the fourth series.",
        ["S5 -Ines Vale", "S5 -Vera Quill"],
    ),
    (
        "Then she is handing over the role to Vera Quill, for series five and six.",
        ["S5 Vera Quill", "S6 Vera Quill"],
    ),
    (
        "There have been rumours but no official confirmation that Vera Quill will also be back as Ada.",
        ["Vera Quill character=Ada status=returning (possible)"],
    ),
    (
        "Vera Quill — who played Ada in the first season — was also exiting ahead of season 2.",
        ["S2 Vera Quill character=Ada status=leaving"],
    ),
    ("Star Vera Quill will bow out after the forthcoming fourth series.", ["S5 -Vera Quill"]),
    ("Star Vera Quill is leaving at the end of season 2.", ["S3 -Vera Quill"]),
    ("Star Vera Quill will stay on only as an executive producer.", ["-Vera Quill"]),
    ("Star Vera Quill might (might!) continue on in some capacity.", ["Vera Quill status=returning (possible)"]),
    ("Star Vera Quill could return in some capacity.", ["Vera Quill status=returning (possible)"]),
    ("The first cast included Vera Quill and Ines Vale.", ["Ines Vale", "Vera Quill"]),
    (
        "The show's co-stars are Vera Quill (who played Ada's twin), Ines Vale (Wren Lark) and Otto Lind (Bo Marsh).",
        ["Ines Vale character=Wren Lark", "Otto Lind character=Bo Marsh", "Vera Quill character=Ada's twin"],
    ),
    ("Vera Quill and Ines Vale join in as-yet-undisclosed roles.", ["Ines Vale status=new", "Vera Quill status=new"]),
    (
        "It features several heavy hitters including Vera Quill and Ines Vale.",
        ["Ines Vale", "Vera Quill"],
    ),
    ("It came to screens once before, with Vera Quill and Ines Vale in the lead roles.", ["Ines Vale", "Vera Quill"]),
    (
        "Scripts were thrown at the season 2 cast – Vera Quill, Ines Vale and Otto Lind.",
        ["S2 Ines Vale", "S2 Otto Lind", "S2 Vera Quill"],
    ),
    ("An injured Aldus II (Vera Quill) leaves town.", ["Vera Quill character=Aldus II"]),
    (
        "Up for prizes are its actors Vera Quill (Ada Holt), Otto Lind (Tom Reyes) and Ines Vale (Petra Bray).",
        ["Ines Vale character=Petra Bray", "Otto Lind character=Tom Reyes", "Vera Quill character=Ada Holt"],
    ),
    (
        "It turns on Vera Quill's weary detective Mio Brandt, who is featured again.",
        ["Vera Quill character=Mio Brandt"],
    ),
    ("Vera Quill plays Ada.", ["Vera Quill character=Ada"]),
    ("Vera Quill will play Ada.", ["Vera Quill character=Ada status=new"]),
    ("Vera Quill is set to play Ada Holt.", ["Vera Quill character=Ada Holt"]),
    ("Vera Quill plays a pilot named Ada.", ["Vera Quill character=Ada"]),
    ("Vera Quill plays Ada's older brother.", ["Vera Quill character=Ada's older brother"]),
    ("Vera Quill stars as Ada.", ["Vera Quill character=Ada"]),
    ("Vera Quill voices Ada.", ["Vera Quill character=Ada"]),
    ("Ada is played by Vera Quill.", ["Vera Quill character=Ada"]),
    ("We meet Ada, who is portrayed by Vera Quill.", ["Vera Quill character=Ada"]),
    ("Ada, voiced by newcomer Vera Quill, buys a boat.", ["Vera Quill character=Ada status=new"]),
    ("Vera Quill reprises her role as Ada.", ["Vera Quill character=Ada status=returning"]),
    ("Vera Quill takes over the role of Ada.", ["Vera Quill character=Ada status=recast"]),
    (
        "The cast includes Vera Quill as Ada and Ines Vale as Naomi.",
        ["Ines Vale character=Naomi", "Vera Quill character=Ada"],
    ),
    ("Starring Vera Quill (Ada) and Ines Vale (Naomi).", ["Ines Vale character=Naomi", "Vera Quill character=Ada"]),
    (
        "Vera Quill and Ines Vale star as Ada and Naomi, respectively.",
        ["Ines Vale character=Naomi", "Vera Quill character=Ada"],
    ),
    ("Vera Quill took over the part of Ada.", ["Vera Quill character=Ada"]),
    ("The drama stars Vera Quill as Naomi's daughter, Ada.", ["Vera Quill character=Ada"]),
    (
        "The cast has Vera Quill and Ines Vale as Ada and Naomi.",
        ["Ines Vale character=Naomi", "Vera Quill character=Ada"],
    ),
    ("The drama stars Vera Quill (who plays Ada) and others.", ["Vera Quill character=Ada"]),
    ("They cheer for Ada (Vera Quill) again.", ["Vera Quill character=Ada"]),
    ("The series stars Vera Quill. They will cheer for Vera Quill's Ada.", ["Vera Quill character=Ada"]),
    (
        "New cast members include:\n\n- Vera Quill as Ada\n- Ines Vale as Naomi",
        ["Ines Vale character=Naomi status=new", "Vera Quill character=Ada status=new"],
    ),
    ("The series stars Vera Quill and Ines Vale.", ["Ines Vale", "Vera Quill"]),
    ("The cast includes Vera Quill, Ines Vale and Otto Brand.", ["Ines Vale", "Otto Brand", "Vera Quill"]),
    ("The ensemble cast features Vera Quill, Ines Vale, and Otto Brand.", ["Ines Vale", "Otto Brand", "Vera Quill"]),
    ("Vera Quill, Ines Vale and Otto Brand will star.", ["Ines Vale", "Otto Brand", "Vera Quill"]),
    ("Vera Quill stars alongside Ines Vale.", ["Ines Vale", "Vera Quill"]),
    ("Vera Quill has joined the cast.", ["Vera Quill status=new"]),
    ("The drama, headlined by Vera Quill, is long.", ["Vera Quill"]),
    ("Netflix has cast Vera Quill in it.", ["Vera Quill status=new"]),
    ("Vera Quill will return as Ada.", ["Vera Quill character=Ada status=returning"]),
    ("Star Vera Quill is back for the second season.", ["S2 Vera Quill status=returning"]),
    ("Returning cast members include Vera Quill.", ["Vera Quill status=returning"]),
    ("Vera Quill joins the cast as Ada.", ["Vera Quill character=Ada status=new"]),
    ("Vera Quill joins as Ada.", ["Vera Quill character=Ada status=new"]),
    ("The part went to somebody who replaces Vera Quill.", ["Vera Quill status=leaving"]),
    ("Vera Quill will guest star as Ada.", ["Vera Quill character=Ada status=guest"]),
    ("Vera Quill is in talks to play Ada.", ["Vera Quill character=Ada status=in-talks (probable)"]),
    ("Star Vera Quill is leaving the series.", ["Vera Quill status=leaving"]),
    ("Actress Vera Quill has left “Harbour Lights”.", ["Vera Quill status=leaving"]),
    ("Star Vera Quill will not return.", ["-Vera Quill"]),
    ("Star Vera Quill won’t be back for the second season.", ["S2 -Vera Quill"]),
    ("Actress Vera Quill is no longer part of it.", ["-Vera Quill"]),
    ("Actress Vera Quill is not expected to return.", ["-Vera Quill (probable)"]),
    ("Vera Quill has not left the series.", ["-Vera Quill status=leaving"]),
    (
        "Vera Quill leads the cast, which also includes Ines Vale and Otto Lind.",
        ["Ines Vale", "Otto Lind", "Vera Quill"],
    ),
    ("Vera Quill will be joined by Ines Vale.", ["Ines Vale", "Vera Quill"]),
    ("Rounding out the cast are Vera Quill and Ines Vale.", ["Ines Vale", "Vera Quill"]),
    ("Also starring are Vera Quill and Ines Vale.", ["Ines Vale", "Vera Quill"]),
    ("The supporting cast is made up of Vera Quill and Ines Vale.", ["Ines Vale", "Vera Quill"]),
    ("Cast: Vera Quill, Ines Vale", ["Ines Vale", "Vera Quill"]),
    ("New to the cast this season are Vera Quill and Ines Vale.", ["Ines Vale status=new", "Vera Quill status=new"]),
    ("Vera Quill has landed the lead role in “Harbour Lights”.", ["Vera Quill status=new"]),
    ("Vera Quill has been cast as a series regular.", ["Vera Quill status=new"]),
    ("Vera Quill has closed a deal to star in the drama.", ["Vera Quill"]),
    ("Vera Quill is the latest addition to the cast.", ["Vera Quill status=new"]),
    ("Vera Quill provides the voice of Ada.", ["Vera Quill character=Ada"]),
    ("The role of Ada went to Vera Quill.", ["Vera Quill character=Ada"]),
    ("The role of Ada has been recast with Vera Quill.", ["Vera Quill character=Ada status=recast"]),
    ("Netflix is eyeing Vera Quill to play Ada.", ["Vera Quill character=Ada status=in-talks (probable)"]),
    ("The season will bring back Vera Quill as Ada.", ["Vera Quill character=Ada status=returning"]),
    (
        "Ada, once played by Ines Vale, is played by Vera Quill.",
        ["Ines Vale character=Ada", "Vera Quill character=Ada"],
    ),
    ("Vera Quill replaces Ines Vale as Ada.", ["Ines Vale status=leaving", "Vera Quill character=Ada status=recast"]),
    ("Clara Okafor's Anna Holt goes to sea.", ["Clara Okafor character=Anna Holt"]),
    ("Clara Quill as Ada Holt in Harbour Lights", ["Clara Quill character=Ada Holt"]),
    ("Clara Quill and Ines Vale in Harbour Lights.", ["Clara Quill", "Ines Vale"]),
    ("Also returning are Vera Quill and Ines Vale.", ["Ines Vale status=returning", "Vera Quill status=returning"]),
    ("Vera Quill is glad. She plays Ada.", ["Vera Quill character=Ada"]),
    ("The series stars Vera Quill. The actress will not return for season 2.", ["S2 -Vera Quill", "Vera Quill"]),
    ("Vera Quill announced her departure from the series.", ["Vera Quill status=leaving"]),
    ("Vera Quill has dropped out of the film.", ["Vera Quill status=leaving"]),
    ("Vera Quill is in talks to join the series.", ["Vera Quill status=in-talks (probable)"]),
    ("Vera Quill makes a cameo appearance as Ada.", ["Vera Quill character=Ada status=guest"]),
    ("Vera Quill will recur as Ada's father.", ["Vera Quill character=Ada's father status=guest"]),
]
SAYS_NOTHING = [
    "Otto Lind has a role in the decision.",
    "No plans for Vera Quill were told.",
    "“I play the piano,” composer Vera Quill said.",
    "“I’m leaving the door open,” showrunner Vera Quill said.",
    "Una Brand (Vera Quill, Deep Water season 2) is designed by Larkspur.",
    "Director Vera Quill has wrapped Harbour Lights.",
    "Vera Quill is making the jump to the Harbour Lights fold.",
    "The composer (Tony winner Vera Quill) is back.",
    "Vera Quill is attached as the film’s director.",
    "Vera Quill, president of Larkspur, isn’t going anywhere.",
    "Vera Quill is a mother of two who lives in Devon.",
    "Vera Quill is the owner of the farm where it was filmed.",
    "Tom Hale was replaced by Otto Lind as director.",
    "“Deep Water” star Vera Quill came along.",
    "Otto Lind has been hired as showrunner, taking over from Vera Quill.",
    "Larkspur Films (Deep Water) produces.",
    "Joining Vera Quill as executive producers are Otto Lind and Tom Hale.",
    "She attended Miu Lark's Women In Talent event.",
    "In addition to Tom Hale and Ines Vale, executive producers include Vera Quill.",
    "Dr Hale and Miss Brand feature in a scene.",
    "Vera Quill’s children Tom Hale and Ines Vale joined her on the red carpet.",
    "The son of Vera Quill and Otto Lind will join the cast.",
    "Vera Quill is returning to CBS for good.",
    "Vera Quill returns as character designer.",
    "He’d soon star in the drama.",
    "The show starred Vera Quill as Ada in earlier series.",
    "Vera Quill and Ines Vale play off each other.",
    "Vera Quill plays a part in her trouble.",
    "Mr. Lark as the mayor is a mystery.",
    "Vera Quill directed it.",
    "Vera Quill, who wrote the novel, is glad.",
    "The producers include Vera Quill.",
    "Fans met Vera Quill in Leeds.",
    "The plot plays out in Leeds.",
    "Deadline plays a role in the news.",
    "It is directed by Vera Quill (Deep Water).",
    "It is directed by Vera Quill (Ines Vale).",
    "They saw Ada (the pilot) again.",
    "Netflix and Salt Pictures star in the news.",
    "As Vera Quill said, it is long.",
    "Ada returns to the island to find Naomi.",
    "Vera Quill takes over as showrunner.",
    "Vera Quill's brother Otto went to sea.",
    "Director Vera Quill is leaving the series.",
    "Vera Quill starred in the 2019 film Deep Water.",
    "Vera Quill played at the wedding.",
]


@pytest.mark.parametrize(("sentence", "expected"), SAYS)
def test_sentence_says(told: Told, sentence: str, expected: list[str]) -> None:
    assert sorted(told("cast", sentence)) == sorted(expected)


@pytest.mark.parametrize("sentence", SAYS_NOTHING)
def test_sentence_says_nothing(told: Told, sentence: str) -> None:
    assert told("cast", sentence) == []


def test_lines_of_names_and_parts_are_a_list(told: Told) -> None:
    rows = "Marika Kōno as Aki Sendō\n\nAguri Ōnishi as Masato Sendō"
    assert told("cast", rows) == ["Marika Kōno character=Aki Sendō", "Aguri Ōnishi character=Masato Sendō"]
    assert told("cast", "Orzella Kōno as Aki Sendō") == []


def test_a_surname_stands_for_the_full_name(told: Told) -> None:
    assert told("cast", "Vera Quill is glad.\n\nQuill plays Ada in season two.") == ["Vera Quill character=Ada"]


def test_one_person_said_twice_is_one_claim_with_two_places(read: Read) -> None:
    claims = read(HEADLINE, "“Salt Roads” stars Vera Quill.\n\nVera Quill plays Ada.")
    [claim] = [c for c in claims if c.property == "cast"]
    assert claim.details["character"] == "Ada"
    assert len(claim.evidence) == 2


def test_the_season_is_the_one_that_the_sentence_leads_with_or_the_articles(read: Read) -> None:
    for news, text, season in (
        ("is near", "Season 2 of “Salt Roads” stars Vera Quill.", 2),
        ("is near", "“Salt Roads” stars Vera Quill.", 2),
        ("is near", "“Salt Roads” first starred Vera Quill.", None),  # long before this season
        ("is ordered", "“Salt Roads” stars Vera Quill.", None),  # nobody has signed up for it yet
        ("is near", "“Salt Roads” stars Vera Quill, and season 3 follows.", None),
    ):
        claims = read(f"‘Salt Roads’ season 2 {news}", f"The second season of “Salt Roads” is near.\n\n{text}")
        assert [(c.subject.work, c.subject.season) for c in claims if c.property == "cast"] == [("Salt Roads", season)]


def spoken(read: Read, text: str) -> list[tuple[str, tuple[str, ...], object]]:
    """Return who plays by a text in which somebody is quoted, by whose word, and with what status."""
    lead = "The drama series “Salt Roads” has a trailer. Ada Okafor plays Una in its cast, and Bea Holm runs Larkspur."
    claims = read("‘Salt Roads’ is near", f"{lead}\n\n{text}")
    return [(c.value, c.speaker, c.details.get("status")) for c in claims if c.property == "cast" and c.speaker]


def test_who_welcomes_a_cast_vouches_for_it(read: Read) -> None:
    text = "“We are thrilled to welcome the people we love, including the extraordinary Tom Reyes,” said Bea Holm."
    assert spoken(read, text) == [("Tom Reyes", ("Bea Holm",), None)]
    text = "“We are thrilled to welcome them,” said NBC President Lea Holm."
    assert spoken(read, text) == []
    text = "“We are glad to be back with Tom Reyes,” said NBC President Lea Holm in a statement."
    assert spoken(read, text) == [("Tom Reyes", ("Lea Holm",), None)]


def test_actors_tell_with_whom_they_act(read: Read) -> None:
    text = "“We shot it in the heat. It was Tom Reyes and me,” Okafor said."
    assert spoken(read, text) == [("Tom Reyes", ("Ada Okafor",), None)]
    text = "“My first scene was with Tom Reyes,” Okafor said."
    assert spoken(read, text) == [("Tom Reyes", ("Ada Okafor",), None)]
    text = "“My first scene 20 years ago was with Tom Reyes,” Okafor said."
    assert spoken(read, text) == []


def test_who_speaks_of_a_return_of_their_own_returns(read: Read) -> None:
    text = "Tom Reyes is glad. “I missed it,” the actor said of his return."
    assert spoken(read, text) == [("Tom Reyes", ("Tom Reyes",), "returning")]


def test_who_played_a_part_before_is_told_of_what_they_played_it_in(read: Read) -> None:
    lead = "The film “Salt Roads: Landfall” is on its way. “Salt Roads: Landfall” has a cast of its own."
    for told, work in (
        ("“Salt Roads: Landfall” stars Vera Quill as Ada Holt, who was originally played by Otto Lind.", "Salt Roads"),
        ("Vera Quill plays Ada Holt, the host, played by Otto Lind in the original films.", "Salt Roads"),
        ("Vera Quill plays Ada Holt, a role made famous by Otto Lind.", "Salt Roads"),
    ):
        claims = read("‘Salt Roads: Landfall’ finds its cast", f"{lead}\n\n{told}")
        cast = {c.value: (c.subject.work, c.details.get("character")) for c in claims if c.property == "cast"}
        assert cast == {"Vera Quill": ("Salt Roads: Landfall", "Ada Holt"), "Otto Lind": (work, "Ada Holt")}
    claims = read("‘Salt Roads’ film finds its cast", "The part was brought to life by Otto Lind in the 1976 film.")
    assert [c.subject.work for c in claims if c.property == "cast"] == ["Salt Roads (1976)"]


def test_those_who_take_part_as_themselves_are_a_cast_in_a_show_of_that_kind(read: Read) -> None:
    lead = "Season 2 of the reality competition series “Salt Roads” is back with celebrity contestants."

    def cast(text: str, lead: str = lead) -> list[str]:
        return sorted(
            c.value for c in read("‘Salt Roads’ season 2 is near", f"{lead}\n\n{text}") if c.property == "cast"
        )

    for told in (
        "Huge names like Vera Quill, Olympian Otto Lind, TV’s Tom Hale and rugby ace Joe Marsh feature in the line-up.",
        "Contestants include singer Vera Quill, Otto Lind, comedian Tom Hale and chef Joe Marsh.",
        "Vera Quill, Otto Lind, Tom Hale and presenter Joe Marsh will compete for the prize.",
        "It is hosted by Vera Quill and Otto Lind, and the judges are Tom Hale and Joe Marsh.",
    ):
        assert cast(told) == ["Joe Marsh", "Otto Lind", "Tom Hale", "Vera Quill"]
    assert cast("Vera Quill is the show’s host.") == ["Vera Quill"]
    assert cast("It was won by Vera Quill and Otto Lind.") == ["Otto Lind", "Vera Quill"]
    assert cast("Vera Quill was voted off in the first week.") == ["Vera Quill"]
    assert cast("A second one was ordered with Vera Quill as its host.") == ["Vera Quill"]
    assert cast("“Deep Water” host Vera Quill is glad.") == []
    assert cast("Vera Quill presents the award.", "The drama “Salt Roads” is back.") == []


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Salt Roads alums Vera Quill and Tom Hale are back.", ["Tom Hale", "Vera Quill"]),
        ("Original series stars Vera Quill and Tom Hale will return.", ["Tom Hale", "Vera Quill"]),
        ("Vera Quill is reprising her “Salt Roads” role.", ["Vera Quill"]),
        ("Vera Quill, who starred in the original series, is glad.", ["Vera Quill"]),
        ("Vera Quill as Una, last seen in “Salt Roads”, is back.", ["Vera Quill"]),
        ("Deep Water star Vera Quill joins the cast.", []),
        ("Vera Quill will return.", []),
    ],
)
def test_who_is_known_from_the_older_work_is_of_its_cast_too(read: Read, sentence: str, who: list[str]) -> None:
    lead = "“Salt Roads: North” is a sequel to “Salt Roads”. The drama “Salt Roads” had a long first season."
    claims = read("‘Salt Roads: North’ begins", f"{lead}\n\n{sentence}")
    assert sorted(c.value for c in claims if c.property == "cast" and c.subject.work == "Salt Roads") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Vera Quill is glad.\n\nThe 38-year-old is leaving the show.", "Vera Quill status=leaving"),
        ("Vera Quill is glad.\n\nThe roofer, 27, has joined the cast.", "Vera Quill status=new"),
        ("Vera Quill is glad.\n\nThe mum of two will play Una.", "Vera Quill character=Una status=new"),
    ],
)
def test_who_is_told_by_age_or_children_is_who_was_named_before(told: Told, text: str, who: str) -> None:
    assert told("cast", text) == [who]


def test_pronouns_far_from_a_name_mean_the_star_whom_the_article_portrays(read: Read) -> None:
    head = "Vera Quill would rather not be liked"
    text = "The star Vera Quill is late. Quill sits. Quill eats.\n\nIt rains.\n\nIt snows.\n\nIt hails.\n\n"
    claims = read(head, f"{text}In “Harbour Lights,” the drama series, she plays Una Brand. So says Quill of the show.")
    assert [(c.value, c.details) for c in claims if c.property == "cast"] == [
        ("Vera Quill", {"character": "Una Brand"})
    ]
