/* boilerplate_test.c - what the packs' patterns cut from plain text, and the sentences of stories that they leave. */
#include "text/boilerplate.h"

#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

enum { LIST_BYTES = 64 * 1024 };

static struct dp_arena arena;
static struct dp_boilerplate german, english;
static char lists[2][LIST_BYTES];

static void load(struct dp_boilerplate *b, char *buffer, const char *lang)
{
    char path[1000];
    FILE *file;
    size_t len;

    snprintf(path, sizeof(path), "%s/%s/boilerplate.list", DP_PACKS_DIR, lang);
    file = fopen(path, "rb");
    assert_non_null(file);
    len = fread(buffer, 1, LIST_BYTES, file);
    fclose(file);
    assert_true(len < LIST_BYTES);
    assert_int_equal(
        dp_boilerplate_add_file(b, &arena, (struct dp_str){buffer, (uint32_t)len}, "boilerplate.list", NULL), DP_OK);
}

static int setup(void **state)
{
    (void)state;
    load(&german, lists[0], "de");
    load(&english, lists[1], "en");
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    dp_boilerplate_free(&german);
    dp_boilerplate_free(&english);
    dp_arena_free(&arena);
    return 0;
}

static void assert_cut(const struct dp_boilerplate *b, const char *text, const char *want, uint32_t chars)
{
    struct dp_str got = dp_str_of(text);
    uint32_t cut = 0;
    bool limit_hit = false;

    assert_int_equal(dp_boilerplate_cut(b, &arena, &got, 0, &cut, &limit_hit), DP_OK);
    if (!dp_str_is(got, want)) {
        fail_msg("of \"%s\" is left \"%.*s\", want \"%s\"", text, DP_STR_ARG(got), want);
    }
    assert_int_equal(cut, chars);
    assert_false(limit_hit);
}

static void assert_left(const struct dp_boilerplate *b, const char *const *sentences)
{
    for (; *sentences != NULL; sentences++) {
        assert_cut(b, *sentences, *sentences, 0);
    }
}

static void assert_gone(const struct dp_boilerplate *b, const char *const *lines)
{
    for (; *lines != NULL; lines++) {
        char text[1000];
        struct dp_str got = {text, (uint32_t)snprintf(text, sizeof(text), "Ein Satz.\n%s", *lines)};
        uint32_t cut = 0;
        bool limit_hit;

        assert_int_equal(dp_boilerplate_cut(b, &arena, &got, 0, &cut, &limit_hit), DP_OK);
        if (!dp_str_is(got, "Ein Satz.")) {
            fail_msg("\"%s\" is left", *lines);
        }
    }
}

static void lines_of_the_site_are_cut(void **state)
{
    static const char *const de[] = {
        "Siehe auch",
        "Siehe auch: Streik im Hafen",
        "Lesen Sie auch: Streik im Hafen geht weiter",
        "Wir verwenden Cookies, damit die Seite besser läuft.",
        "Nähere Infos hierzu finden Sie in unserer Datenschutzerklärung.",
        "Für Rückfragen steht Ihnen die Redaktion unter post@bote.example zur Verfügung.",
        "Impressum | Datenschutz | AGB",
        "Jetzt den Newsletter abonnieren!",
        "Abonnieren Sie unseren Newsletter",
        "Folgen Sie unserem Telegram-Kanal",
        "(dpa/AFP)",
        "Foto: Archiv/Muster",
        "© 2024 Der Bote",
        "Der Volltext dieses Artikels steht leider nicht mehr zur Verfügung.",
        "Redakteur (m/w/d) in Vollzeit",
        "Nachdruck der Texte nur mit Genehmigung des Verlags.",
        NULL,
    };
    static const char *const en[] = {
        "Read more: Port strike goes on",
        "We use cookies to make this page better.",
        "This material may not be published, broadcast or rewritten without permission.",
        "Subscribe to our newsletter",
        "Copyright 2024 The Courier. All rights reserved.",
        "Editor (m/f/d) in Dublin",
        "For any questions contact desk@courier.example.",
        NULL,
    };

    (void)state;
    assert_gone(&german, de);
    assert_gone(&english, en);
}

static void sentences_of_stories_are_left(void **state)
{
    static const char *const de[] = {
        "In seinem Telegram-Kanal meldete der Gouverneur drei Tote.",
        "Die Weiterverbreitung von Atomwaffen ist nach dem Vertrag verboten.",
        "Wer im Netz surft, muss Cookies nach dem Urteil ausdrücklich zustimmen.",
        "Die Einwohner können sich dort jetzt kostenlos testen lassen und registrieren.",
        "Die Behörde nutzt Cookies, um Besucher zu zählen, sagte der Datenschützer.",
        "Der Konzern sucht Fachleute aus Polen und Tschechien.",
        "Bewerber müssen ihren Lebenslauf künftig selbst in das Portal einstellen.",
        "Die Wiedergabe der Hymne wurde im Stadion verboten.",
        "Video zeigte Soldaten vor dem Parlament.",
        "Von dort zogen die Demonstranten zum Rathaus.",
        "„Schicken Sie Ihre Bewerbung nach Berlin“, sagte der Minister den Pflegern.",
        "Hier endet die Waffenruhe.",
        "Mehr Soldaten sollen an die Grenze.",
        "Siehe auch: Am Rand des Hafens stehen seit dem Frühjahr die Zelte der Streikenden, die auf Lohn warten.",
        "***", /* parts the sections of the article itself */
        NULL,
    };
    static const char *const en[] = {
        "The company uses tracking cookies on phones, the court ruled.",
        "Browsers must ask before cookies are set, and users may decline.",
        "The names of the victims may not be published, the judge said.",
        "Watch towers along the border were destroyed.",
        "Live rounds were fired at the crowd.",
        "By Friday the rebels had left the town.",
        "More soldiers were sent to the border.",
        "“Send your application to the ministry,” said the governor.",
        "-----",
        NULL,
    };

    (void)state;
    assert_left(&german, de);
    assert_left(&english, en);
}

static void an_advertisement_goes_with_its_first_lines(void **state)
{
    (void)state;
    assert_cut(&german,
               "Die Gespräche enden.\nSiehe auch\nDer Bote sucht Leute.\nWir zahlen gut.\nSenden Sie Ihren Lebenslauf "
               "an uns.",
               "Die Gespräche enden.", 85);
    assert_cut(&german, "Die Gespräche enden.\nDer Bote sucht Leute.\nSenden Sie Ihren Lebenslauf an uns.",
               "Die Gespräche enden.\nDer Bote sucht Leute.", 36);
    assert_cut(&german, "Siehe auch\nEins.\nZwei.\nDrei.\nVier.\nSenden Sie Ihren Lebenslauf an uns.",
               "Eins.\nZwei.\nDrei.\nVier.", 47);
    assert_cut(&german, "Eins.\n© 2024 Der Bote\nZwei.", "Eins.", 22);
}

static void a_title_is_never_cut(void **state)
{
    struct dp_str text = DP_STR("Siehe auch\nSiehe auch\nText.");
    uint32_t cut = 0;
    bool limit_hit;

    (void)state;
    assert_int_equal(dp_boilerplate_cut(&german, &arena, &text, 10, &cut, &limit_hit), DP_OK);
    assert_int_equal(cut, 11);
}

static void a_wrong_file_says_where(void **state)
{
    struct dp_boilerplate b = {0};
    struct dp_error err;

    (void)state;
    dp_error_clear(&err);
    assert_int_equal(dp_boilerplate_add_file(&b, &arena, DP_STR("line ^a$\n\nlines b"), "x.list", &err), DP_BAD_PACK);
    assert_int_equal(err.line, 3);
    dp_error_clear(&err);
    assert_int_equal(dp_boilerplate_add_file(&b, &arena, DP_STR("ad (a"), "x.list", &err), DP_BAD_PACK);
    assert_int_equal(err.line, 1);
    dp_boilerplate_free(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_of_the_site_are_cut),
        cmocka_unit_test(sentences_of_stories_are_left),
        cmocka_unit_test(an_advertisement_goes_with_its_first_lines),
        cmocka_unit_test(a_title_is_never_cut),
        cmocka_unit_test(a_wrong_file_says_where),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
