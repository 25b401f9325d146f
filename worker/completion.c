/* completion.c - scripts for bash, zsh and fish. */
#include "completion.h"

#include "options.h"
#include "synopsis.h"

#include <string.h>

/* What may stand behind an option. */
enum value_kind { VALUE_NONE, VALUE_CHOICE, VALUE_FILE, VALUE_FOLDER, VALUE_FREE };

static enum value_kind kind_of(const struct dp_option *option)
{
    switch (option->type) {
    case DP_OPT_FLAG:
        return VALUE_NONE;
    case DP_OPT_CHOICE:
        return VALUE_CHOICE;
    case DP_OPT_TEXT:
    case DP_OPT_WORDS:
        return strncmp(option->unit, "DIR", 3) == 0 ? VALUE_FOLDER
               : strcmp(option->unit, "FILE") == 0  ? VALUE_FILE
                                                    : VALUE_FREE;
    case DP_OPT_INT:
    case DP_OPT_PAIRS:
        break;
    }
    return VALUE_FREE;
}

static void put_choices(FILE *out, const struct dp_option *option)
{
    for (size_t i = 0; option->choices[i] != NULL; i++) {
        (void)fprintf(out, "%s%s", i > 0 ? " " : "", option->choices[i]);
    }
}

static void put_commands(FILE *out)
{
    for (int i = 0; i < DP_COMMAND_COUNT; i++) {
        (void)fprintf(out, "%s%s", i > 0 ? " " : "", dp_command_name((enum dp_command_index)i));
    }
}

static void put_options(FILE *out, enum dp_command_index command)
{
    (void)fputs("--help", out);
    for (size_t i = 0; i < dp_option_count; i++) {
        if ((dp_options[i].commands & (1u << command)) != 0) {
            (void)fprintf(out, " --%s", dp_options[i].name);
        }
    }
}

/* `man` takes the name of a command. */
static void put_words(FILE *out, enum dp_command_index command)
{
    if (command == DP_COMMAND_INDEX_man) {
        put_commands(out);
    } else {
        (void)fputs(dp_command_words(command), out);
    }
}

/* Cases of a `case $prev in` that set the words, or what kind of name may follow. Understood by bash and zsh. */
static void put_value_cases(FILE *out, const char *const actions[])
{
    for (size_t i = 0; i < dp_option_count; i++) {
        const enum value_kind kind = kind_of(&dp_options[i]);

        if (kind == VALUE_NONE) {
            continue;
        }
        (void)fprintf(out, "    --%s) ", dp_options[i].name);
        if (kind == VALUE_CHOICE) {
            (void)fputs("words='", out);
            put_choices(out, &dp_options[i]);
            (void)fputs("' ;;\n", out);
        } else {
            (void)fprintf(out, "%s ;;\n", actions[kind]);
        }
    }
}

static void put_command_cases(FILE *out)
{
    for (int i = 0; i < DP_COMMAND_COUNT; i++) {
        const enum dp_command_index command = (enum dp_command_index)i;

        (void)fprintf(out, "    %s) options='", dp_command_name(command));
        put_options(out, command);
        (void)fputs("' arguments='", out);
        put_words(out, command);
        (void)fprintf(out, "' files=%d ;;\n", dp_command_takes_files(command));
    }
}

/* From the cases of the commands on: what bash and zsh read alike. `is_second` is true at the word behind the command.
 */
static void put_cases(FILE *out, const char *const actions[], const char *is_second)
{
    put_command_cases(out);
    (void)fputs("    esac\n    case $previous in\n", out);
    put_value_cases(out, actions);
    (void)fprintf(out,
                  "    *)\n"
                  "        case $current in\n"
                  "        -*) words=$options ;;\n"
                  "        *) %s && words=$arguments ;;\n"
                  "        esac ;;\n"
                  "    esac\n",
                  is_second);
}

void dp_completion_bash(FILE *out)
{
    static const char *const actions[] = {
        [VALUE_FILE] = "compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- \"$current\")); return",
        [VALUE_FOLDER] = "compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- \"$current\")); return",
        [VALUE_FREE] = "return"};

    (void)fputs("# bash completion of depesche; printed by `depesche completion bash`\n"
                "_depesche() {\n"
                "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}\n"
                "    local options='' arguments='' files=0 words=''\n"
                "    COMPREPLY=()\n"
                "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                "        COMPREPLY=($(compgen -W '",
                out);
    put_commands(out);
    (void)fputs(" help' -- \"$current\"))\n        return\n    fi\n    case ${COMP_WORDS[1]} in\n", out);
    put_cases(out, actions, "[ \"$COMP_CWORD\" -eq 2 ]");
    (void)fputs("    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
                "    if [ \"$files\" -eq 1 ] && [ -z \"$words\" ]; then\n"
                "        compopt -o filenames 2>/dev/null\n"
                "        COMPREPLY=($(compgen -f -- \"$current\"))\n"
                "    fi\n"
                "}\n"
                "complete -F _depesche depesche\n",
                out);
}

void dp_completion_zsh(FILE *out)
{
    static const char *const actions[] = {
        [VALUE_FILE] = "_files; return", [VALUE_FOLDER] = "_files -/; return", [VALUE_FREE] = "return"};

    (void)fputs("#compdef depesche\n"
                "# zsh completion of depesche; printed by `depesche completion zsh`\n"
                "_depesche() {\n"
                "    local current=$words[CURRENT] previous=$words[CURRENT-1] command=$words[2]\n"
                "    local options='' arguments='' files=0\n"
                "    if (( CURRENT == 2 )); then\n"
                "        compadd -- ",
                out);
    put_commands(out);
    (void)fputs(" help\n        return\n    fi\n    local words=''\n    case $command in\n", out);
    put_cases(out, actions, "(( CURRENT == 3 ))");
    (void)fputs("    if [[ -n $words ]]; then compadd -- ${=words}; elif (( files )); then _files; fi\n"
                "}\n"
                "_depesche \"$@\"\n",
                out);
}

/* Inside single quotes of fish only these two need a backslash. */
static void put_fish(FILE *out, const char *text)
{
    for (; *text != '\0'; text++) {
        (void)fprintf(out, "%s%c", *text == '\'' || *text == '\\' ? "\\" : "", *text);
    }
}

static void put_fish_option(FILE *out, const struct dp_option *option)
{
    const enum value_kind kind = kind_of(option);

    (void)fputs("complete -c depesche -n '__fish_seen_subcommand_from", out);
    for (int i = 0; i < DP_COMMAND_COUNT; i++) {
        if ((option->commands & (1u << i)) != 0) {
            (void)fprintf(out, " %s", dp_command_name((enum dp_command_index)i));
        }
    }
    (void)fprintf(out, "' -l %s", option->name);
    if (kind == VALUE_CHOICE) {
        (void)fputs(" -x -a '", out);
        put_choices(out, option);
        (void)fputs("'", out);
    } else if (kind == VALUE_FOLDER) {
        (void)fputs(" -x -a '(__fish_complete_directories)'", out);
    } else if (kind != VALUE_NONE) {
        (void)fputs(kind == VALUE_FILE ? " -r -F" : " -x", out);
    }
    (void)fputs(" -d '", out);
    put_fish(out, option->doc);
    (void)fputs("'\n", out);
}

void dp_completion_fish(FILE *out)
{
    (void)fputs("# fish completion of depesche; printed by `depesche completion fish`\n", out);
    for (int i = 0; i < DP_COMMAND_COUNT; i++) {
        const enum dp_command_index command = (enum dp_command_index)i;

        (void)fprintf(out, "complete -c depesche -n __fish_use_subcommand -f -a %s -d '", dp_command_name(command));
        put_fish(out, dp_command_doc(command));
        (void)fputs("'\n", out);
        if (!dp_command_takes_files(command)) {
            (void)fprintf(out, "complete -c depesche -n '__fish_seen_subcommand_from %s' -f -a '",
                          dp_command_name(command));
            put_words(out, command);
            (void)fputs("'\n", out);
        }
    }
    for (size_t i = 0; i < dp_option_count; i++) {
        put_fish_option(out, &dp_options[i]);
    }
}
