/* html_test.c - web pages: their text, what they say about themselves, and pages that mean harm. */
#include "base/limits.h"
#include "base/str.h"
#include "decode/html.h"
#include "decode/html_guard.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static struct dp_arena arena;

static int teardown(void **state)
{
    (void)state;
    dp_arena_free(&arena);
    return 0;
}

static void assert_str(struct dp_str got, const char *want)
{
    if (want == NULL ? got.ptr != NULL : !dp_str_is(got, want)) {
        fail_msg("got \"%.*s\", want \"%s\"", DP_STR_ARG(got), want == NULL ? "(absent)" : want);
    }
}

static struct dp_draft read_page(const char *page)
{
    struct dp_draft draft = {.published_us = DP_TIME_NONE, .fetched_us = DP_TIME_NONE};
    dp_arena_reset(&arena);
    assert_int_equal(dp_html_decode(&draft, &arena, dp_str_of(page), NULL), DP_OK);
    return draft;
}

static void text_is_cut_into_paragraphs(void **state)
{
    (void)state;
    const struct {
        const char *page, *text;
    } cases[] = {
        {"<p>Ein <b>fetter</b>\n  Absatz.</p><p>Noch einer.", "Ein fetter Absatz.\n\nNoch einer."},
        {"<p>Eins<br>zwei<br/> drei</p>", "Eins\nzwei\ndrei"},
        {"<h2>Kopf</h2><ul><li>Eins<li>Zwei</ul><blockquote><p>Zitat</p>Rest</blockquote>",
         "Kopf\n\nEins\n\nZwei\n\nZitat\n\nRest"},
        {"<p>&lt;b&gt; &amp; &auml;&#8222;&#x20AC;&quot;</p>", "<b> & ä„€\""},
        {"<p>Vor<script>var x = '<p>nie</p>';</script>nach<style>p{}</style></p>", "Vornach"},
        {"<nav><p>Menü</p></nav><p>Text</p><footer><p>Impressum</p></footer><aside><p>Mehr</p></aside>", "Text"},
        {"<header><p>Seite</p></header><article><header><p>Vorspann</p></header><p>Text</p></article>",
         "Vorspann\n\nText"},
        {"<form><p>Name</p></form><p>Text</p>", "Text"},
        {"<p>Text</p><ul><li><a href=x>Auch interessant</a></li><li>Kein <a href=y>Link</a> allein</li></ul>",
         "Text\n\nKein Link allein"},
        {"<p>a<span>b</span>c <i> d </i> e</p>", "abc d e"},
        {"<p>Der Rat<sup><a href=#n1>[1]</a></sup> tagt auf 5 m<sup>2</sup>.</p>", "Der Rat tagt auf 5 m2."},
        {"<h2>Kopf <span class=mw-editsection>[<a href=/e>edit</a>]</span></h2><p>Text</p>", "Kopf\n\nText"},
        {"<!-- <p>nie</p> --><p>Text<!-- nie --> weiter</p>", "Text weiter"},
        {"<table><tr><td><p>Zelle</p></td></tr></table>", "Zelle"},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_draft d = read_page(cases[i].page);
        assert_str(d.text, cases[i].text);
        assert_int_equal(d.flags, 0);
    }
}

static void a_page_without_paragraphs_gives_all_it_shows(void **state)
{
    (void)state;
    struct dp_draft d = read_page("<title>T</title><div>Nur <b>so</b></div><div>Text</div><script>x</script>");
    assert_str(d.text, "Nur so\n\nText");
    assert_int_equal(d.flags, DP_FLAG_NO_MAIN_TEXT);
    assert_str(read_page("<html><head><title>x</title></head></html>").text, "");
    assert_str(read_page("<!-- nichts -->").text, "");
}

static const char page_with_everything[] =
    "<html><body class='has-sidebar'><header><nav><ul><li><a href=/>Start</a></li></ul></nav></header><main><article>"
    "<h1>Zwei reden</h1><div class=article-teaser><p>Am Montag beginnen die Gespräche in der Stadt, heißt es.</p></div>"
    "<div class='social-share'>Teilen Sie diesen Artikel mit allen, die Sie kennen.</div>"
    "<figure><figcaption>Das Haus des Rates. Foto: privat</figcaption></figure><div itemprop=articleBody>"
    "<p>Die Regierung hat am Freitag eine neue Runde angekündigt, in der es um Zölle geht.</p><h2>Der Streit</h2>"
    "<p>Seit Jahren geht es um Zölle auf Stahl und Getreide, die keine Seite senken will.</p>"
    "<ul><li>Stahl: zehn Prozent</li><li>Getreide: fünf Prozent</li></ul>"
    "<aside class=related>Mehr zum Thema: <a href=/2>Zölle steigen wieder</a></aside>"
    "<ul><li><a href=/3>Alles über Zölle</a></li><li><a href=/4>Alles über Stahl</a></li></ul>"
    "<table><tr><th>Jahr</th><th>Zoll</th></tr><tr><td>2022</td><td>8</td></tr></table>"
    "<blockquote>„Wir reden wieder“, sagte der Minister am Abend.</blockquote><h2>Weitere Artikel</h2></div></article>"
    "<section id=comments><h3>Meinungen</h3><p>Das wird wieder nichts, und das sage ich seit vielen "
    "Jahren.</p></section>"
    "</main><div class=cookie-consent>Wir verwenden Cookies, damit alles gut wird.</div>"
    "<div style='display: none'>Niemand sieht diesen Satz, der sonst gut aussieht.</div><footer>Impressum</footer>";

static void only_the_article_is_kept(void **state)
{
    struct dp_draft d = read_page(page_with_everything);

    (void)state;
    assert_str(d.text, "Am Montag beginnen die Gespräche in der Stadt, heißt es.\n\n"
                       "Die Regierung hat am Freitag eine neue Runde angekündigt, in der es um Zölle geht.\n\n"
                       "Der Streit\n\n"
                       "Seit Jahren geht es um Zölle auf Stahl und Getreide, die keine Seite senken will.\n\n"
                       "Stahl: zehn Prozent\n\nGetreide: fünf Prozent\n\nJahr\tZoll\n\n2022\t8\n\n"
                       "„Wir reden wieder“, sagte der Minister am Abend.");
    assert_int_equal(d.flags, 0);
    assert_true(d.boilerplate_chars > 300 && d.boilerplate_chars < 600);
}

static void pages_without_names_are_read_by_their_density(void **state)
{
    (void)state;
    assert_str(
        read_page("<table><tr><td><a href=1>Eins</a><br><a href=2>Zwei</a></td><td>Am Dienstag haben die Fischer "
                  "ihren Streik beendet.<br><br>Sie bekommen mehr Geld für den Fang, und die Boote fahren "
                  "wieder.</td></tr></table><p><a href=3>Mehr über Fischer, Boote und den Fang im Norden</a></p>")
            .text,
        "Am Dienstag haben die Fischer ihren Streik beendet.\n\nSie bekommen mehr Geld für den Fang, und die "
        "Boote fahren wieder.");
}

static void a_front_page_has_no_main_text(void **state)
{
    struct dp_draft d = read_page("<main><ul><li><a href=a>Minister reist nach Norden</a><li><a href=b>Wahl im Süden "
                                  "verschoben</a><li><a href=c>Streik im Hafen geht weiter</a></ul></main>");

    (void)state;
    assert_int_equal(d.flags, DP_FLAG_NO_MAIN_TEXT);
    assert_str(d.text, "Minister reist nach Norden\n\nWahl im Süden verschoben\n\nStreik im Hafen geht weiter");
}

#define STORY                                                                                                             \
    "Am Freitag hat der Rat getagt. Er sprach über den Hafen, über die Boote und über den Fang im Norden. Danach gab " \
    "es keinen Beschluss, aber alle wollen sich am Montag wieder treffen. So lange bleibt der Hafen zu."

static void text_that_only_metadata_holds_is_found(void **state)
{
    struct dp_draft d = read_page("<script type='application/ld+json'>{\"headline\":\"H\",\"datePublished\":"
                                  "\"2024-01-01\",\"articleBody\":\"" STORY "\"}</script><div>Bitte warten</div>");

    (void)state;
    assert_str(d.text, STORY);
    assert_int_equal(d.flags, 0);
}

static void the_title_is_not_repeated(void **state)
{
    (void)state;
    struct dp_draft d = read_page("<title>Streik am Montag | Der Bote</title><meta property=og:site_name content='Der "
                                  "Bote'><h1>Streik am Montag</h1><p>Text.</p><h2>Mehr</h2>");
    assert_str(d.title, "Streik am Montag");
    assert_str(d.source, "Der Bote");
    assert_str(d.text, "Text.\n\nMehr");
}

static void what_follows_the_heading_in_a_title_is_cut(void **state)
{
    (void)state;
    const struct {
        const char *page, *title;
    } cases[] = {
        {"<title>Streik im Hafen beendet - Archiv - Bote</title><h1><a href=/>Streik im Hafen beendet</a></h1>",
         "Streik im Hafen beendet"},
        {"<title>Bote - Streik im Hafen</title><h1>Bote</h1>", "Bote - Streik im Hafen"},
        {"<title>Streik im Hafen-Viertel</title><h1>Streik im Hafen</h1>", "Streik im Hafen-Viertel"},
        {"<title>Streik im Hafen | Bote</title><h1>Streik im Hafen</h1><h1>Wetter</h1>", "Streik im Hafen | Bote"},
        {"<title>Streik im Hafen | Bote</title><h1></h1>", "Streik im Hafen | Bote"},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        assert_str(read_page(cases[i].page).title, cases[i].title);
    }
}

static void metadata_in_every_place(void **state)
{
    (void)state;
    const struct {
        const char *head, *title, *lang, *url, *site, *date;
    } cases[] = {
        {"<meta property='og:title' content='OG'><title>T</title>", "OG", NULL, NULL, NULL, NULL},
        {"<title>T</title><meta name='twitter:title' content=TW>", "TW", NULL, NULL, NULL, NULL},
        {"<title> T &amp; U \n</title>", "T & U", NULL, NULL, NULL, NULL},
        {"<link rel=canonical href='https://example.org/a'><meta property=og:url content=https://example.org/b>", NULL,
         NULL, "https://example.org/a", NULL, NULL},
        {"<link rel=canonical href='/a'><meta property=og:url content=https://example.org/b>", NULL, NULL,
         "https://example.org/b", NULL, NULL},
        {"<meta http-equiv='Content-Language' content=de><meta property=og:locale content=en_US>", NULL, "de", NULL,
         NULL, NULL},
        {"<meta property='article:published_time' content='2023-06-29T12:00:00+02:00'>", NULL, NULL, NULL, NULL,
         "2023-06-29T10"},
        {"<meta name='DC.date' content='2023-06-28'><meta itemprop=datePublished content='2023-06-29'>", NULL, NULL,
         NULL, NULL, "2023-06-29T00"},
        {"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"LD\",\"datePublished\":"
         "\"2023-06-29T10:00:00Z\",\"publisher\":{\"name\":\"Bote\"},\"inLanguage\":\"de\"}</script>",
         "LD", "de", NULL, "Bote", "2023-06-29T10"},
        {"<script type='application/ld+json'>//<![CDATA[\n{\"@graph\":[{\"@type\":\"WebSite\"},{\"headline\":\"LD\","
         "\"datePublished\":\"2023-06-29\"}]}\n//]]></script>",
         "LD", NULL, NULL, NULL, "2023-06-29T00"},
        {"<script "
         "type='application/ld+json'>[{\"datePublished\":\"2023-06-01\"},{\"headline\":\"LD\",\"datePublished\":"
         "\"2023-06-29\"}]</script><meta name=date content=2023-06-02>",
         "LD", NULL, NULL, NULL, "2023-06-29T00"},
        {"<script type='application/ld+json'>{broken</script><meta name=date content=2023-06-29>", NULL, NULL, NULL,
         NULL, "2023-06-29T00"},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        char page[2000];
        snprintf(page, sizeof(page), "<html><head>%s</head><body><p>Text</p></body></html>", cases[i].head);
        struct dp_draft d = read_page(page);
        assert_str(d.title, cases[i].title);
        assert_str(d.lang, cases[i].lang);
        assert_str(d.url, cases[i].url);
        assert_str(d.source, cases[i].site);
        int64_t hours = d.published_us == DP_TIME_NONE ? -1 : d.published_us / 3600000000 - INT64_C(19537) * 24;
        assert_int_equal(hours, cases[i].date == NULL ? -1 : (cases[i].date[11] - '0') * 10 + cases[i].date[12] - '0');
        assert_int_equal(d.date_source, cases[i].date == NULL ? DP_DATE_NONE : DP_DATE_PAGE);
    }
}

static void time_elements_and_the_page_s_language(void **state)
{
    (void)state;
    struct dp_draft d = read_page("<html lang=de-AT><p>Text <time datetime='2023-06-29'>heute</time> und <time "
                                  "datetime='2020-01-01'>damals</time></p></html>");
    assert_str(d.lang, "de-AT");
    assert_int_equal(d.published_us, INT64_C(1687996800000000));
    d = read_page("<p><time datetime='2020-01-01'>damals</time><time pubdate datetime='2023-06-29'>x</time></p>");
    assert_int_equal(d.published_us, INT64_C(1687996800000000));
    d = read_page("<meta name=date content='gestern'><p>Text");
    assert_int_equal(d.flags, DP_FLAG_BAD_DATE);
}

static void what_the_message_says_goes_first(void **state)
{
    (void)state;
    struct dp_draft d = {
        .title = DP_STR("Unser"), .url = DP_STR(" "), .published_us = 5, .date_source = DP_DATE_MESSAGE};
    struct dp_str page = DP_STR("<title>Anderer</title><meta name=date content=2023-06-29><meta property=og:url "
                                "content=https://example.org/b><p>Text");
    assert_int_equal(dp_html_decode(&d, &arena, page, NULL), DP_OK);
    assert_str(d.title, "Unser");
    assert_str(d.url, "https://example.org/b");
    assert_int_equal(d.published_us, 5);
    assert_int_equal(d.date_source, DP_DATE_MESSAGE);
}

static void pages_are_told_from_text(void **state)
{
    (void)state;
    assert_true(dp_html_is_likely(DP_STR("<p>")));
    assert_true(dp_html_is_likely(DP_STR(" \n<!DOCTYPE html>")));
    assert_true(dp_html_is_likely(DP_STR("<?xml version='1.0'?><html>")));
    assert_false(dp_html_is_likely(DP_STR("<3 das")));
    assert_false(dp_html_is_likely(DP_STR("<- nach links ->")));
    assert_false(dp_html_is_likely(DP_STR("<unklar")));
    assert_false(dp_html_is_likely(DP_STR("Text <b>fett</b>")));
    assert_false(dp_html_is_likely(DP_STR("")));
}

static char *repeat(const char *first, const char *unit, size_t count, const char *last)
{
    size_t size = strlen(first) + strlen(unit) * count + strlen(last) + 1;
    char *text = malloc(size);
    char *at = text;
    at += snprintf(at, size, "%s", first);
    for (size_t i = 0; i < count; i++, at += strlen(unit)) {
        memcpy(at, unit, strlen(unit));
    }
    memcpy(at, last, strlen(last) + 1);
    return text;
}

static bool flood(const char *first, const char *unit, size_t count, const char *last)
{
    char *page = repeat(first, unit, count, last);
    bool found = dp_html_has_attribute_flood(dp_str_of(page));
    free(page);
    return found;
}

static void attribute_floods_are_seen(void **state)
{
    (void)state;
    assert_true(flood("<p", " a=1", 501, ">"));
    assert_false(flood("<p", " a=1", 499, ">"));
    assert_true(flood("<p", " a='>' ", 501, ">"));
    assert_true(flood("<p '=\"", " a", 502, "\">"));
    assert_true(flood("<p ", "x", 60000, ">"));
    assert_true(flood("<p", " a", 100000, ""));
    assert_false(flood("<p a=\"", "b ", 100000, "\">"));
    assert_false(flood("", "<p a=1 b=2>", 10000, ""));
    assert_false(flood("<script>if (a <b", " && a", 10000, ")</script>"));
    assert_true(flood("<script>if (a <b)</script><p", " a", 501, ">"));
    assert_false(flood("<!-- <p", " a", 10000, "-->"));
    assert_true(flood("<!-- --><p", " a", 501, ">"));
    assert_false(flood("a < ", "b ", 10000, ""));
    assert_false(flood("", "<", 100000, ""));
    assert_false(flood("", "<a", 400, ""));
}

static void hostile_pages_are_survived(void **state)
{
    (void)state;
    const struct {
        const char *first, *unit, *last;
        size_t count;
    } cases[] = {
        {"", "<div>", "tief", 100000},     {"<p>", "<b>", "tief", 100000}, {"<p>", "&", "x", 100000},
        {"<p>", "<!--", "x", 100000},      {"", "<p>", "x", 100000},       {"<p>x", "</b>", "", 100000},
        {"<p>", "&#x110000;", "x", 10000}, {"", "<a ", "x", 100},          {"<script>", "</scrip", "", 10000},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        char *page = repeat(cases[i].first, cases[i].unit, cases[i].count, cases[i].last);
        (void)read_page(page);
        free(page);
    }
    char *deep = repeat("<p>Anfang</p>", "<div>", 1000, "Ende");
    struct dp_draft d = read_page(deep);
    assert_str(d.text, "Anfang");
    assert_int_equal(d.flags, DP_FLAG_TRUNCATED);
    free(deep);
}

static void floods_and_giants_are_refused(void **state)
{
    (void)state;
    struct dp_draft d = {.published_us = DP_TIME_NONE};
    struct dp_error err;
    char *page = repeat("<p", " a", 5000, ">");
    dp_error_clear(&err);
    assert_int_equal(dp_html_decode(&d, &arena, dp_str_of(page), &err), DP_TOO_LARGE);
    assert_non_null(strstr(err.text, "attributes"));
    free(page);
    page = repeat("<p>", "x", DP_HTML_MAX_BYTES, "");
    assert_int_equal(dp_html_decode(&d, &arena, dp_str_of(page), NULL), DP_TOO_LARGE);
    free(page);
}

static void nul_does_not_end_a_page(void **state)
{
    (void)state;
    struct dp_draft d = {.published_us = DP_TIME_NONE};
    assert_int_equal(dp_html_decode(&d, &arena, DP_STR("<p>vor\0her</p><p>danach</p>"), NULL), DP_OK);
    assert_str(d.text, "vorher\n\ndanach");
    assert_int_equal(d.flags, DP_FLAG_NUL_REMOVED);
}

enum { THREADS = 4, PROCESSES = 60, SECONDS = 60 };

static pthread_barrier_t start;

static void *read_one_page(void *arg)
{
    struct dp_arena own = {0};
    struct dp_draft draft = {.published_us = DP_TIME_NONE};
    bool *is_right = arg;
    (void)pthread_barrier_wait(&start);
    *is_right = dp_html_decode(&draft, &own, DP_STR("<title>T</title><p>&auml;bsatz"), NULL) == DP_OK &&
                dp_str_is(draft.text, "äbsatz");
    dp_arena_free(&own);
    return NULL;
}

static int read_pages_at_once(void)
{
    pthread_t threads[THREADS];
    bool is_right[THREADS] = {false};
    int wrong = pthread_barrier_init(&start, NULL, THREADS);
    alarm(SECONDS); /* threads that wait for each other would wait for ever */
    for (int i = 0; i < THREADS; i++) {
        wrong += pthread_create(&threads[i], NULL, read_one_page, &is_right[i]) != 0;
    }
    for (int i = 0; i < THREADS; i++) {
        (void)pthread_join(threads[i], NULL);
        wrong += !is_right[i];
    }
    return wrong;
}

/* What is set up at the first use is set up once, whoever comes first. This test must be the first of the program. */
static void threads_may_read_their_first_pages_at_once(void **state)
{
    (void)state;
    for (int i = 0; i < PROCESSES; i++) {
        int status = -1;
        pid_t pid = fork();
        assert_true(pid >= 0);
        if (pid == 0) {
            _exit(read_pages_at_once());
        }
        assert_int_equal(waitpid(pid, &status, 0), pid);
        assert_true(WIFEXITED(status));
        assert_int_equal(WEXITSTATUS(status), 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(threads_may_read_their_first_pages_at_once),
        cmocka_unit_test(text_is_cut_into_paragraphs),
        cmocka_unit_test(a_page_without_paragraphs_gives_all_it_shows),
        cmocka_unit_test(only_the_article_is_kept),
        cmocka_unit_test(pages_without_names_are_read_by_their_density),
        cmocka_unit_test(a_front_page_has_no_main_text),
        cmocka_unit_test(text_that_only_metadata_holds_is_found),
        cmocka_unit_test(the_title_is_not_repeated),
        cmocka_unit_test(what_follows_the_heading_in_a_title_is_cut),
        cmocka_unit_test(metadata_in_every_place),
        cmocka_unit_test(time_elements_and_the_page_s_language),
        cmocka_unit_test(what_the_message_says_goes_first),
        cmocka_unit_test(pages_are_told_from_text),
        cmocka_unit_test(attribute_floods_are_seen),
        cmocka_unit_test(hostile_pages_are_survived),
        cmocka_unit_test(floods_and_giants_are_refused),
        cmocka_unit_test(nul_does_not_end_a_page),
    };
    return cmocka_run_group_tests(tests, NULL, teardown);
}
