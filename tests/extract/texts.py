"""Whole articles for the tests that look at all of an article: two written here, starter and labelled articles."""

import datetime as dt
from functools import cache, lru_cache

from dashboard.articles.read import read_article
from dashboard.extract import extract
from dashboard.records import Article, Extraction
from dashboard.settings import DATA
from dashboard.words import load_words

_SAHEL = """\
BAMAKO, 9 May - Chad will send 1,200 soldiers to Mali this month, its president said on Monday, as France leaves.

About 400 of them will go to Kidal. The rest will be based in Gao, where Niger already has 680 soldiers.

These troops will leave N'Djamena in the coming days. “We will send another 300 men if Bamako asks,” the minister said.

France, which had 5,100 soldiers in the region two years ago, withdrew its last 900 from Gao in August 2022.
See also: Togo sends 700 soldiers to Burkina Faso
At least 21 peacekeepers were killed in Kidal in April.
"""

_BALTIC = """\
Germany moves closer to Russia’s border

Germany will raise its force in Lithuania from 1,000 to 4,800 soldiers by the end of 2027, Berlin said on Tuesday.

Up to 500 Dutch troops – most of them engineers – are on standby in case they are needed there. The Netherlands has
270 soldiers in Rukla, Norway 150 and Belgium 100.

Some 1.900 Canadian soldiers are stationed in Ādaži, in Latvia. Thousands of Russian troops are massed at the border
with Estonia; Moscow says 2,000 of them took part in an exercise.
"""


@lru_cache(maxsize=1)
def all_articles() -> tuple[Article, ...]:
    """The articles of this module, of the starter folder and of the benchmark, always in this order."""
    written = (
        Article("sahel", _SAHEL, dt.date(2023, 5, 10), "Chad to send troops to Mali"),
        Article("baltic", _BALTIC, dt.date(2024, 4, 10)),
    )
    paths = [*sorted((DATA / "articles").glob("*.md")), *sorted((DATA / "benchmark").glob("*.json"))]
    return (*written, *(read_article(path) for path in paths))


def name_of(article: Article) -> str:
    """What a test calls an article: its title, or where nobody published it its id (some are not to be read)."""
    return article.title if article.publisher else article.article_id


@cache
def read(article: Article) -> Extraction:
    """What is read from an article with the project's own words; each is read once, however many tests look at it."""
    return extract(article, load_words(DATA))
