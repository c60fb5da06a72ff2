#include "commandline.h"

#include "desk.h"
#include "verb.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

const QStringList globalOptions {u"on"_qs, u"user"_qs, u"role"_qs, u"language"_qs};
const QStringList globalFlags {u"json"_qs};

/// Positional arguments and options, told apart by the two dashes in front.
struct Parsed
{
    QStringList arguments;
    QHash<QString, QStringList> options;
    QString problem;
};

Parsed parse(const Verb &verb, const QStringList &arguments)
{
    Parsed parsed;
    bool optionsEnded = false;
    for (qsizetype i = 1; i < arguments.size() && parsed.problem.isEmpty(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--" && !optionsEnded) {
            optionsEnded = true;
        } else if (optionsEnded || !argument.startsWith(u"--")) {
            parsed.arguments << argument;
        } else {
            const QString name = argument.mid(2).section(u'=', 0, 0);
            const bool inOne = argument.contains(u'=');
            if ((verb.flags + globalFlags).contains(name))
                parsed.options[name] << QString();
            else if (!(verb.options + globalOptions).contains(name))
                parsed.problem = QCoreApplication::translate("CommandLine", "There is no option --%1 here.").arg(name);
            else if (inOne)
                parsed.options[name] << argument.section(u'=', 1);
            else if (i + 1 < arguments.size())
                parsed.options[name] << arguments.at(++i);
            else
                parsed.problem = QCoreApplication::translate("CommandLine", "--%1 needs a value.").arg(name);
        }
    }
    return parsed;
}

int usage(const Verb &verb, const QString &problem)
{
    const Terminal terminal(false);
    if (!problem.isEmpty())
        terminal.note(problem);
    terminal.note(QCoreApplication::translate("CommandLine", "Usage: candour %1 %2").arg(verb.name, verb.usage));
    return Usage;
}

} // namespace

const Verb *verbOf(const QStringList &arguments)
{
    const auto &verbs = allVerbs();
    const auto found = std::find_if(verbs.begin(), verbs.end(), [&](const Verb &verb) { return verb.name == arguments.value(0); });
    return found == verbs.end() ? nullptr : &*found;
}

int runVerb(const Verb &verb, const QStringList &arguments)
{
    const Parsed parsed = parse(verb, arguments);
    if (!parsed.problem.isEmpty() || parsed.arguments.size() < verb.leastArguments)
        return usage(verb, parsed.problem);
    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    const QString on = parsed.options.value(u"on"_qs).value(0);
    if (!on.isEmpty()) {
        const QDate day = QDate::fromString(on, Qt::ISODate);
        if (!day.isValid())
            return usage(verb, QCoreApplication::translate("CommandLine", "--on takes a day such as 2027-01-12."));
        clock = std::make_unique<FixedClock>(day);
    }
    const Terminal terminal(parsed.options.contains(u"json"_qs));
    const Actor actor {parsed.options.value(u"user"_qs, {userName()}).value(0), parsed.options.value(u"role"_qs).value(0)};
    return verb.run({parsed.arguments, parsed.options, *clock, actor, terminal});
}

QString helpText()
{
    QStringList lines {
        QCoreApplication::translate("CommandLine", "candour [FILE]") + u"\n    "_qs + QCoreApplication::translate("CommandLine", "open the window")};
    for (const Verb &verb : allVerbs())
        lines << u"candour %1 %2\n    %3"_qs.arg(verb.name, verb.usage, verb.purpose);
    lines << QCoreApplication::translate("CommandLine", "Everywhere: --json; --on DATE fixes today; --user NAME and --role ROLE say who acts; --language cy speaks Welsh as far as it goes.")
          << QCoreApplication::translate("CommandLine", "Exit status: 0 done, 1 usage, 2 failed (nothing changed), 3 refused (what is missing is printed).");
    return lines.join(u'\n');
}

} // namespace candour
