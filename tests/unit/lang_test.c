/* lang_test.c - which language a text is in, with the shipped packs. */
#include "engine_fixture.h"

struct text {
    const char *lang; /* NULL = none of the packs */
    const char *text;
};

static struct dp_lang_guess guess(const struct engine *e, struct dp_str text)
{
    return dp_lang_identify(e->packs->lexicons, e->packs->count, &e->packs->words, text);
}

static void function_words_tell_the_language(void **state)
{
    static const struct text texts[] = {
        {"de", "Die Regierung hat am Montag mit den Gewerkschaften über den Haushalt gesprochen."},
        {"de", "DER MINISTER IST IN DER STADT UND SPRICHT MIT DEM RAT"},
        {"en", "The government talked to the unions about the budget on Monday."},
        {"en", "\"We will not leave,\" he said, \"until they are back.\""},
        {"de", "Der Chef der Firma Black and White sagte, dass er mit dem Ergebnis nicht zufrieden ist."},
        {NULL, "Le gouvernement a parlé avec les syndicats hier soir."},
        {NULL, "Rząd rozmawiał w poniedziałek ze związkami zawodowymi."},
        {NULL, "Правительство встретилось с профсоюзами."},
        {NULL, "Berlin Paris London Rom"},
        {NULL, "12 345 - 67 !!"},
        {NULL, ""},
    };
    const struct engine *e = *state;

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        struct dp_lang_guess found = guess(e, dp_str_of(texts[i].text));
        struct dp_str lang = found.pack < 0 ? DP_STR("none") : e->packs->at[found.pack].lang;

        if (!dp_str_is(lang, texts[i].lang == NULL ? "none" : texts[i].lang)) {
            fail_msg("\"%s\" is taken as %.*s", texts[i].text, DP_STR_ARG(lang));
        }
        assert_true(found.confidence >= 0.0 && found.confidence <= 1.0);
        assert_int_equal(found.confidence > 0.0, found.pack >= 0);
    }
}

static void a_mixed_text_is_less_certain(void **state)
{
    const struct engine *e = *state;
    struct dp_lang_guess pure = guess(e, DP_STR("Der Minister ist mit dem Rat in der Stadt und spricht nicht."));
    struct dp_lang_guess mixed =
        guess(e, DP_STR("Der Minister ist mit dem Rat in der Stadt: \"This is not the end of the war.\""));

    assert_int_equal(pure.pack, mixed.pack);
    assert_true(mixed.confidence < pure.confidence);
}

static void only_the_beginning_is_read(void **state)
{
    enum { GERMAN = 500, ENGLISH = 5000 };
    static const char german[] = "und mit der ";
    static const char english[] = "and with the ";
    static char text[GERMAN * sizeof(german) + ENGLISH * sizeof(english)];
    const struct engine *e = *state;
    uint32_t len = 0;

    for (int i = 0; i < GERMAN + ENGLISH; i++) {
        const char *words = i < GERMAN ? german : english;

        for (; *words != '\0'; words++) {
            text[len++] = *words;
        }
    }
    assert_true(dp_str_is(e->packs->at[guess(e, (struct dp_str){text, len}).pack].lang, "de"));
}

static void without_lexicons_there_is_no_language(void **state)
{
    const struct engine *e = *state;

    assert_int_equal(dp_lang_identify(NULL, 0, &e->packs->words, DP_STR("Der Rat ist da.")).pack, -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(function_words_tell_the_language),
        cmocka_unit_test(a_mixed_text_is_less_certain),
        cmocka_unit_test(only_the_beginning_is_read),
        cmocka_unit_test(without_lexicons_there_is_no_language),
    };

    return cmocka_run_group_tests(tests, engine_setup, engine_teardown);
}
