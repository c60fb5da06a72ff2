#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace candour {

/// \brief The language that the arguments ask for with --language, otherwise the one kept in the settings.
/// \return such as "cy" or "en_GB"; empty where nobody says, which means the computer's
[[nodiscard]] QString languageFor(const QStringList &arguments);

/// \brief Makes the program speak a language, before anything else is made: texts that are there already stay as they are.
///
/// English comes always, for its plurals; the language lies over it, so that what it lacks is said in English. Translators
/// belong to the application. A language that is named also writes its numbers and dates.
/// \param language such as "cy"; empty: the computer's
void installTranslations(QCoreApplication &app, const QString &language);

} // namespace candour
