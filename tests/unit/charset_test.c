/* charset_test.c - the same words in every encoding that messages come in, and what stands between their letters. */
#include "base/str.h"
#include "decode/decode.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static struct dp_arena arena;

static int teardown(void **state)
{
    (void)state;
    dp_arena_free(&arena);
    return 0;
}

struct message {
    const char *what;
    struct dp_str bytes;
    const char *text;
    uint32_t flags; /* beside DP_FLAG_NO_DATE */
};

/* The bytes of a literal with NULs in it. */
#define BYTES(literal)                                                                                                 \
    {                                                                                                                  \
        literal, sizeof(literal) - 1                                                                                   \
    }
#define CONVERTED DP_FLAG_ENCODING_CONVERTED
#define MENDED DP_FLAG_MOJIBAKE_MENDED

static void assert_messages(const struct message *messages, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct message *m = &messages[i];
        const struct dp_input in = {.bytes = m->bytes.ptr, .len = m->bytes.len, .fallback_time_us = DP_TIME_NONE};
        struct dp_article article = {0};
        struct dp_error err = {0};

        dp_arena_reset(&arena);
        if (dp_decode(&article, &arena, &in, &err) != DP_OK) {
            fail_msg("%s: %s", m->what, err.text);
        }
        if (!dp_str_is(article.body, m->text)) {
            fail_msg("%s: got \"%.*s\", want \"%s\"", m->what, DP_STR_ARG(article.body), m->text);
        }
        if (article.flags != (m->flags | DP_FLAG_NO_DATE)) {
            fail_msg("%s: flags %x, want %x", m->what, (unsigned)article.flags, (unsigned)(m->flags | DP_FLAG_NO_DATE));
        }
    }
}

static void text_without_a_declaration(void **state)
{
    static const struct message messages[] = {
        {"UTF-8", BYTES("Köln zahlt 5 €."), "Köln zahlt 5 €.", 0},
        {"UTF-8 with its mark", BYTES("\xEF\xBB\xBFKöln zahlt 5 €."), "Köln zahlt 5 €.", 0},
        {"UTF-8, a byte lost", BYTES("Köln und Düren zahlen 5 \x82\xAC, die Länder zahlen mehr."),
         "Köln und Düren zahlen 5 \xEF\xBF\xBD\xEF\xBF\xBD, die Länder zahlen mehr.", DP_FLAG_UTF8_REPAIRED},
        {"UTF-16 LE with its mark", BYTES("\xFF\xFEK\0\xF6\0l\0n\0 \0\xAC\x20.\0"), "Köln €.", CONVERTED},
        {"UTF-16 BE with its mark", BYTES("\xFE\xFF\0K\0\xF6\0l\0n\0 \x20\xAC\0."), "Köln €.", CONVERTED},
        {"UTF-16 LE", BYTES("K\0\xF6\0l\0n\0 \0\xAC\x20.\0"), "Köln €.", CONVERTED},
        {"UTF-16 BE", BYTES("\0K\0\xF6\0l\0n\0 \x20\xAC\0."), "Köln €.", CONVERTED},
        {"Windows-1252", BYTES("K\xF6ln: \x84Nein\x93 \x96 5 \x80."), "Köln: „Nein“ – 5 €.", CONVERTED},
        {"ISO-8859-1", BYTES("K\xF6ln: \xABNein\xBB, stra\xDF\x65nweise."), "Köln: «Nein», straßenweise.", CONVERTED},
        {"ISO-8859-15, whose euro no other encoding has", BYTES("K\xF6ln zahlt 5 \xA4."), "Köln zahlt 5 €.", CONVERTED},
        {"ISO-8859-15, whose \xC5\x93 is a fraction elsewhere", BYTES("Le c\xBDur."), "Le c½ur.", CONVERTED},
    };

    (void)state;
    assert_messages(messages, sizeof(messages) / sizeof(messages[0]));
}

static void pages_with_a_declaration(void **state)
{
    static const struct message messages[] = {
        {"UTF-8, declared", BYTES("<meta charset=utf-8><p>Köln: 5 €."), "Köln: 5 €.", 0},
        {"UTF-8, declared as ISO-8859-1", BYTES("<meta charset=iso-8859-1><p>Köln: 5 €."), "Köln: 5 €.", 0},
        {"UTF-8, declared as ISO-8859-15", BYTES("<meta charset=iso-8859-15><p>Köln: 5 €."), "Köln: 5 €.", 0},
        {"UTF-8, declared as UTF-16", BYTES("<meta charset=utf-16><p>Köln: 5 €."), "Köln: 5 €.", 0},
        {"Windows-1252, declared", BYTES("<meta charset=windows-1252><p>K\xF6ln: 5 \x80."), "Köln: 5 €.", CONVERTED},
        {"Windows-1252, declared as ISO-8859-1",
         BYTES("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>K\xF6ln: \x84"
               "Ja\x93."),
         "Köln: „Ja“.", CONVERTED},
        {"Windows-1252, declared as UTF-8", BYTES("<meta charset=utf-8><p>K\xF6ln: 5 \x80."), "Köln: 5 €.", CONVERTED},
        {"ISO-8859-15, declared", BYTES("<meta charset='ISO-8859-15'><p>Le c\xBDur: 5 \xA4."), "Le cœur: 5 €.",
         CONVERTED},
        {"all of ISO-8859-15 that differs",
         BYTES("<?xml version='1.0' encoding='iso-8859-15'?><p>\xA4\xA6\xA8\xB4\xB8\xBC\xBD\xBE."), "€ŠšŽžŒœŸ.",
         CONVERTED},
        {"Windows-1252, declared as ISO-8859-15", BYTES("<meta charset=latin-9><p>\x84K\xF6ln\x93."), "„Köln“.",
         CONVERTED},
        {"UTF-16 LE, declared", BYTES("\xFF\xFE<\0p\0>\0K\0\xF6\0l\0n\0.\0"), "Köln.", CONVERTED},
        {"JSON in Windows-1252", BYTES("{\"text\":\"K\xF6ln.\"}"), "Köln.", CONVERTED},
        {"JSON in UTF-16 BE", BYTES("\0{\0\"\0t\0e\0x\0t\0\"\0:\0\"\0K\0\xF6\0l\0n\0\"\0}"), "Köln", CONVERTED},
    };

    (void)state;
    assert_messages(messages, sizeof(messages) / sizeof(messages[0]));
}

static void text_that_was_encoded_too_often(void **state)
{
    static const struct message messages[] = {
        {"once", BYTES("ZÃ¼rich und KÃ¶ln."), "Zürich und Köln.", MENDED},
        {"once, by ISO-8859-1",
         BYTES("GrÃ¶Ã\xC2\x9F"
               "e Ã\xC2\x9C"
               "bung."),
         "Größe Übung.", MENDED},
        {"twice", BYTES("ZÃƒÂ¼rich und KÃƒÂ¶ln."), "Zürich und Köln.", MENDED},
        {"quotation marks and dashes", BYTES("KÃ¶ln â€“ â€žJaâ€œ, fÃ¼r 5 â‚¬."), "Köln – „Ja“, für 5 €.", MENDED},
        {"a word about it", BYTES("Aus ü wird Ã¼, schrieb Zoë aus Köln."), "Aus ü wird Ã¼, schrieb Zoë aus Köln.", 0},
        {"C1 controls for Windows-1252", BYTES("\xC2\x84Ja\xC2\x93, Köln."), "„Ja“, Köln.", MENDED},
    };

    (void)state;
    assert_messages(messages, sizeof(messages) / sizeof(messages[0]));
}

static void what_nobody_sees_in_a_word(void **state)
{
    static const struct message messages[] = {
        {"soft hyphen", BYTES("Bundes\xC2\xADkanzler."), "Bundeskanzler.", 0},
        {"soft hyphen as an entity", BYTES("<p>Bundes&shy;kanzler."), "Bundeskanzler.", 0},
        {"zero-width space", BYTES("Bundes\xE2\x80\x8Bkanzler."), "Bundeskanzler.", 0},
        {"zero-width joiners", BYTES("Auf\xE2\x80\x8Clage\xE2\x80\x8D."), "Auflage.", 0},
        {"word joiner", BYTES("10\xE2\x81\xA0 Tote."), "10 Tote.", 0},
        {"byte order mark inside", BYTES("Bundes\xEF\xBB\xBFkanzler."), "Bundeskanzler.", 0},
        {"direction marks", BYTES("Der Ort \xE2\x80\x8Fحيفا\xE2\x80\x8E brennt."), "Der Ort حيفا brennt.", 0},
        {"direction embedding and isolates",
         BYTES("\xE2\x80\xAA"
               "Ab\xE2\x80\xAC \xE2\x81\xA7"
               "auf\xE2\x81\xA9."),
         "Ab auf.", 0},
        {"no-break and thin spaces",
         BYTES("10\xC2\xA0"
               "000\xE2\x80\xAF"
               "Tote\xE2\x80\x89."),
         "10 000 Tote .", 0},
        {"ligatures",
         BYTES("Of\xEF\xAC\x81zier, Schi\xEF\xAC\x80"
               "e, \xEF\xAC\x82üchtig, O\xEF\xAC\x83"
               "ce, Kno\xEF\xAC\x84."),
         "Offizier, Schiffe, flüchtig, Office, Knoffl.", 0},
        {"no-break hyphen", BYTES("EU\xE2\x80\x91Gipfel, US\xE2\x80\x90Heer."), "EU-Gipfel, US-Heer.", 0},
        {"NFD", BYTES("Ko\xCC\x88ln, A\xCC\x8Angstro\xCC\x88m, Zoe\xCC\x88."), "Köln, Ångström, Zoë.", 0},
        {"Ångström's sign", BYTES("5 \xE2\x84\xAB."), "5 Å.", 0},
        {"NUL", BYTES("Bundes\0kanzler."), "Bundeskanzler.", DP_FLAG_NUL_REMOVED},
        {"controls", BYTES("Bundes\x01kanzler wählt."), "Bundeskanzler wählt.", DP_FLAG_CONTROLS_REMOVED},
    };

    (void)state;
    assert_messages(messages, sizeof(messages) / sizeof(messages[0]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_without_a_declaration),
        cmocka_unit_test(pages_with_a_declaration),
        cmocka_unit_test(text_that_was_encoded_too_often),
        cmocka_unit_test(what_nobody_sees_in_a_word),
    };

    return cmocka_run_group_tests_name("charset", tests, NULL, teardown);
}
