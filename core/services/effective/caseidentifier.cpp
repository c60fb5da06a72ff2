#include "services/effective/caseidentifier.h"

#include "workflow/safe/identifierscan.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace candour {

namespace {

QString digitsOf(const QString &text)
{
    static const QRegularExpression separators(u"[\\s-]"_qs);
    return QString(text).remove(separators);
}

bool isTenDigits(const QString &text)
{
    static const QRegularExpression form(u"^[0-9]{10}$"_qs);
    return form.match(text).hasMatch();
}

} // namespace

std::optional<IdentifierWarning> identifierIn(const QString &reference)
{
    if (isNhsNumber(reference))
        return IdentifierWarning {true, QCoreApplication::translate("CaseIdentifier", "This is an NHS number. Cases are kept under a local pseudonym: use one, and keep the list that links them outside Candour.")};
    if (isTenDigits(digitsOf(reference)))
        return IdentifierWarning {false, QCoreApplication::translate("CaseIdentifier", "Ten digits look like an NHS number. Check that this is a local pseudonym.")};
    return std::nullopt;
}

} // namespace candour
