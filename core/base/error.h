#pragma once

#include <QString>
#include <QStringList>

namespace candour {

/// \brief Why something could not be done.
///
/// `message` is translated, for people: what happened and what to do next, without patient details.
/// `detail` is untranslated, for the log, and carries no row data either.
/// `missing` lists what a refused step still needs, one item a line (Kind::Refused only).
struct Error
{
    enum class Kind {
        Invalid,      ///< what was given cannot be right
        NotFound,     ///< there is no such record, file or kind
        Conflict,     ///< somebody else changed it first
        Refused,      ///< a guard says no; `missing` says what it needs
        Unreadable,   ///< a file cannot be read or is not what it should be
        ReadOnly,     ///< the register or folder cannot be written
        Cancelled,    ///< the person stopped it
        Failed        ///< anything else, such as a full disk
    };

    Kind kind = Kind::Failed;
    QString message;
    QString detail;
    QStringList missing = {};
};

/// What was given cannot be right: a sentence for people, a detail for the log.
[[nodiscard]] inline Error invalid(const QString &message, const QString &detail = {})
{
    return {Error::Kind::Invalid, message, detail};
}

/// A rule says no: a sentence for people, and what it needs, a line each.
[[nodiscard]] inline Error refused(const QString &message, const QStringList &missing = {})
{
    return {Error::Kind::Refused, message, {}, missing};
}

} // namespace candour
