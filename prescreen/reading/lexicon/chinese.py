"""Chinese turned into the words the readers know: control words, yes and no, ages, dates, and every sign of danger.

This is no translation: a conversation in Chinese is held with buttons and numbers. `WHOLE` counts only when it is all
of the message; `INSIDE` is replaced wherever it stands. Signs of danger are read in every conversation.
"""

from typing import Final

_END = r"(?:吧|啊|呀|哦|了|的|谢谢|谢谢您|，|。|！|!|\s)*"

WHOLE: Final[tuple[tuple[str, str], ...]] = tuple(
    (rf"[\s，。]*(?:{pattern}){_END}", meaning)
    for pattern, meaning in (
        (
            r"(?:我)?(?:也)?(?:不知道|不清楚|不确定|不太清楚|不太确定|不记得|记不清|忘了|说不准|不了解|不晓得)",
            "i do not know",
        ),
        (r"(?:我)?(?:不想说|不愿说|不愿意说|不方便说|不想回答|不便透露|不想透露|保密)", "i would rather not say"),
        (r"跳过|略过|下一题|下一个|下一个问题|先跳过", "skip"),
        (
            r"是|是的|对|对的|嗯|嗯嗯|好|好的|可以|行|同意|我同意|愿意|我愿意|有|我有|有的|没错|当然|当然可以|都对",
            "yes",
        ),
        (
            r"不|不是|否|没|没有|我没有|无|都没有|从来没有|从没有|没有过|不用|不用了|不要|不行|不愿意|我不愿意|不同意|我不同意|"
            r"不可以|都不是|没得过",
            "no",
        ),
        (r"停|停止|停下|结束|退出|不做了|不想做了|不想继续了?|到此为止", "stop"),
        (r"暂停|休息一下|等一下|等等|稍后再说|以后再说|晚点再来", "pause"),
        (r"继续|接着来|我们继续|可以继续", "go on"),
        (r"重新开始|从头开始|重来|再来一次", "start over"),
        (r"(?:再说一遍|请再说一遍|重复一下|重复问题|再问一次)", "repeat the question"),
        (
            r"(?:什么意思|这是什么意思|不明白|不懂|我不懂|没听懂|看不懂|怎么回答|帮助|帮帮我)[？?]?",
            "what does that mean?",
        ),
        (r"(?:为什么|为什么要?问(?:这个)?|为何要?问|问这个干什么|问这个做什么)[？?]?", "why do you ask?"),
        (r"(?:您|你)好|hi|哈喽|早上好|下午好|晚上好", "hello"),
        (r"谢谢|谢谢(?:您|你)|多谢|感谢", "thank you"),
        (r"再见|拜拜", "goodbye"),
        (r"(?:您|你)是(?:机器人|真人|人|电脑|程序)吗[？?]?", "are you a robot?"),
    )
)

INSIDE: Final[tuple[tuple[str, str], ...]] = (
    # --- danger: nearer meanings first
    (
        r"(?:没有?|从没|不会|没想过|没有想过|从来没有?)(?:任何|什么|再)?(?:想过?|有过?|打算)?(?:要)?(?:自杀|轻生|寻死|自残|去死)(?:的)?(?:念头|想法|打算)?|不想死",
        " no suicide ",
    ),
    (
        r"不想活|不想再活|活不下去|活着没意思|活着没有意义|活着没什么意思|想死|想自杀|要自杀|自杀|轻生|寻死|想结束(?:自己的?|我的)?(?:生命|一切)|"
        r"结束(?:自己的?|我的)生命|了结自己|伤害自己|自残|死了算了|不如死|没有我(?:大家|他们|家人)?(?:会)?更好",
        " i want to kill myself ",
    ),
    (r"喘不(?:过|上)气|呼吸困难|不能呼吸|无法呼吸|没法呼吸", " i can not breathe now "),
    (r"(?:胸口|胸部|胸)(?:很|好|非常|特别|剧烈|突然)?(?:痛|疼|闷痛)", " i have chest pain right now "),
    (r"(?:大出血|血止不住|流血不止|吐血|大量出血)", " the bleeding will not stop "),
    (r"(?:喉咙|嗓子)(?:肿得|肿到)?(?:堵住|喘不|肿得)", " my throat is closing right now "),
    (r"(?:突然)(?:说不出话|说不了话|半边(?:身子|身体|脸)?(?:麻|动不了|没力)|看不见)", " suddenly can not speak "),
    (r"(?:快要?|马上要?|刚刚?)(?:昏倒|晕倒|昏过去|晕过去)", " i am going to pass out "),
    (r"(?:吃了|服了|吞了)(?:太多|很多|一整瓶|过量)(?:的)?(?:药|药片|安眠药)", " i took too many pills "),
    (r"发?高烧|高热", " have a high fever "),
    (
        r"(?:丈夫|老公|老婆|妻子|男朋友|女朋友|男友|女友|他|她|家里人|家人|父亲|爸爸|母亲|妈妈|儿子)(?:总是|经常|一直|又|会|要)?"
        r"(?:打我|虐待我|威胁我|掐我)|家暴|家庭暴力",
        " my husband hits me ",
    ),
    # --- wishes
    (
        r"(?:请|帮我|把)?(?:删除|删掉|清除)(?:我的|所有|全部)?(?:的)?(?:数据|资料|信息|回答|记录)(?:删除|删掉)?",
        " delete my data ",
    ),
    (
        r"(?:我想|我要|请|帮我)?(?:找|转|换|和|跟|联系)(?:个|到|一个)?(?:真人|人工|活人|工作人员)(?:谈谈|谈|说话|聊|客服|服务)?|人工客服|人工服务",
        " talk to a person ",
    ),
    (
        r"(?:我想|我要)?(?:改|更改|修改|更正|纠正)(?:一下)?(?:我的|之前的|刚才的)?(?:一个)?(?:回答|答案)",
        " i want to change an answer ",
    ),
    # --- ages and dates
    (r"(?:我)?(?:今年)?(\d{1,3}) ?(?:周)?岁", r" \1 years old "),
    (r"((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]", r" \1-\2-\3 "),
    (r"((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月", r" \1-\2 "),
    (r"((?:19|20)\d\d) ?年", r" \1 "),
    (r"(\d{1,3}) ?天(?:之?前|以前)", r" \1 days ago "),
    (r"(\d{1,3}) ?(?:个)?(?:星期|周|礼拜)(?:之?前|以前)", r" \1 weeks ago "),
    (r"(\d{1,3}) ?个月(?:之?前|以前)", r" \1 months ago "),
    (r"(\d{1,2}) ?年(?:之?前|以前)", r" \1 years ago "),
    (r"昨天", " yesterday "),
    (r"今天", " today "),
    (r"上个?(?:星期|周|礼拜)", " last week "),
    (r"上个月", " last month "),
    (r"去年", " last year "),
)
DIGITS: Final = {
    "零": 0,
    "〇": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
"""Digits; ten is a word of its own."""
