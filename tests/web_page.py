"""An invented web page with an article in it."""

TITLE = "Rebels attack Ostrel"
BODY = (
    "Rebels attacked the town of Ostrel on Monday, killing at least 12 people, "
    "officials in Verrin said.",
    "The government demanded on Tuesday that the rebels leave the town &amp; the "
    "valley. “We call on all sides to stop fighting,” Ivo Maren said.",
    "Fighting has gone on in the region since 1994, in spite of several ceasefires "
    "that both parties signed over the years.",
)
TIME = '<meta property="article:published_time" content="2023-09-15T18:30:00+02:00">'
LINKED = (
    '<script type="application/ld+json">{"@graph": [{"author": {"name": "Ana"}}, '
    '{"@type": "NewsArticle", "datePublished": "2023-09-15T16:30:00Z"}]}</script>'
)
FAULTY = '<meta name="date" content="soon">' + LINKED.replace("[", "", 1)


def make_page(head: str = "") -> str:
    """Returns a page with an article, navigation and a footer."""
    paragraphs = "\n".join(f"<p>{paragraph}</p>" for paragraph in BODY)
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{TITLE} | The Verrin Post</title>{head}</head><body><nav>"
        '<a href="/">Home</a> <a href="/w">World</a></nav>'
        f"<article><h1>{TITLE}</h1>{paragraphs}</article>"
        "<footer>Copyright The Verrin Post</footer></body></html>"
    )
