#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

// Q_INIT_RESOURCE declares a function and so cannot stand in a namespace.
static void useEmbeddedTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace candour {

namespace {

void install(QCoreApplication &app, const QLocale &locale, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(locale, file, u"_"_qs, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString languageFor(const QStringList &arguments)
{
    const QString option = u"--language"_qs;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == option)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(option + u'='))
            return arguments.at(i).section(u'=', 1);
    }
    return QSettings().value(u"language"_qs).toString();
}

void installTranslations(QCoreApplication &app, const QString &language)
{
    useEmbeddedTranslations();
    const QString embedded = u":/i18n"_qs;
    install(app, QLocale(QLocale::English, QLocale::UnitedKingdom), u"candour"_qs, embedded);
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    install(app, locale, u"qtbase"_qs, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, locale, u"candour"_qs, embedded);
}

} // namespace candour
