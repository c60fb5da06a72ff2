#include "commandline.h"
#include "terminal.h"
#include "translations.h"
#include "verb.h"
#include "window.h"

#include <QGuiApplication>

#include <cstdio>

using namespace candour;

namespace {

/// Names under which settings are kept and the desktop knows us.
void introduce()
{
    QCoreApplication::setOrganizationName(u"Candour"_qs);
    QCoreApplication::setApplicationName(u"Candour"_qs);
    QCoreApplication::setApplicationVersion(QStringLiteral(CANDOUR_VERSION));
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

int runOnTerminal(int argc, char *argv[], const Verb &verb, const QStringList &arguments)
{
    if (!verb.paints) {
        QCoreApplication app(argc, argv);
        installTranslations(app, languageFor(arguments));
        return runVerb(verb, arguments);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto app = paintingApplication(argc, argv);
    installTranslations(*app, languageFor(arguments));
    return runVerb(verb, arguments);
}

} // namespace

int main(int argc, char *argv[])
{
    introduce();
    const QStringList arguments = argumentsOf(argc, argv);
    if (arguments.contains(u"--version"_qs)) {
        std::puts("candour " CANDOUR_VERSION);
        return Done;
    }
    if (arguments.contains(u"--help"_qs) || arguments.value(0) == u"help") {
        QCoreApplication app(argc, argv);
        installTranslations(app, languageFor(arguments));
        Terminal(false).line(helpText());
        return Done;
    }
    if (const Verb *verb = verbOf(arguments))
        return runOnTerminal(argc, argv, *verb, arguments);
    return runWindow(argc, argv, arguments);
}
