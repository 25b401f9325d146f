/* lang_test.c - which language a text is in, with the shipped packs. */
#include "engine_fixture.h"

struct text {
    const char *lang; /* "" = cannot be told */
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
        {"fr", "Le gouvernement a parlé avec les syndicats hier soir."},
        {"pl", "Rząd rozmawiał w poniedziałek ze związkami zawodowymi."},
        {"nl", "De regering heeft gisteren met de vakbonden over de begroting gesproken."},
        {"es", "El gobierno habló el lunes con los sindicatos sobre el presupuesto."},
        {"it", "Il governo ha parlato con i sindacati della legge di bilancio."},
        {"tr", "Hükümet pazartesi günü sendikalarla bütçe için bir araya geldi ve daha sonra açıklama yaptı."},
        {"ru", "Правительство встретилось с профсоюзами."},
        {"uk", "Уряд зустрівся з профспілками і обговорив бюджет."},
        {"bg", "Правителството се срещна със синдикатите, за да обсъди бюджета, съобщи държавният вестник."},
        {"el", "Η κυβέρνηση συναντήθηκε με τα συνδικάτα."},
        {"ar", "اجتمعت الحكومة مع النقابات يوم الاثنين."},
        {"ja", "政府は月曜日に労働組合と話し合った。"},
        {"zh", "政府周一与工会进行了会谈。"},
        {"de", "Regierung und Gewerkschaft: Streit"},
        {"en", "Government troops attack town"},
        {"", "Berlin Paris London Rom"},
        {"", "12 345 - 67 !!"},
        {"", ""},
    };
    const struct engine *e = *state;

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        struct dp_lang_guess found = guess(e, dp_str_of(texts[i].text));
        const struct dp_pack *pack = engine_pack(e->packs, found.lang);

        if (!dp_str_is(found.lang, texts[i].lang)) {
            fail_msg("\"%s\" is taken as \"%.*s\"", texts[i].text, DP_STR_ARG(found.lang));
        }
        assert_ptr_equal(found.pack < 0 ? NULL : &e->packs->at[found.pack], pack);
        assert_true(found.confidence >= 0.0 && found.confidence <= 1.0);
        assert_int_equal(found.confidence > 0.0, found.lang.len > 0);
    }
}

static void a_mixed_text_is_less_certain(void **state)
{
    const struct engine *e = *state;
    struct dp_lang_guess pure = guess(e, DP_STR("Der Minister ist mit dem Rat in der Stadt und spricht nicht."));
    struct dp_lang_guess mixed = guess(e, DP_STR("Der Minister ist mit dem Rat in der Stadt: \"This is the end.\""));

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
