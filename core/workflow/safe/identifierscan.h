#pragma once

#include "workflow/safe/phrases.h"

#include <QDate>
#include <QStringList>

namespace candour {

class Register;

/// \brief Something in a text that may point to a person. The words themselves are for the screen only, never for a log.
struct IdentifierFound
{
    enum class Kind { Name, NhsNumber, DateOfBirth, Initials };

    TextSpan place;
    Kind kind = Kind::Name;
    QString words;

    /// "Name", "NHS number", ...: what it looks like, without the words.
    [[nodiscard]] QString kindText() const;
};

/// Ten digits whose last is the Modulus 11 check digit, with or without spaces or hyphens.
/// Source: NHS Data Model and Dictionary, NHS NUMBER.
[[nodiscard]] bool isNhsNumber(const QString &text);

/// \brief Finds what may identify somebody in a text that is to leave the team: names of people in the register, titles
/// with a name, NHS numbers with a right check digit, dates of birth, initials.
///
/// Reads the names once; make a new one after people change. A scan finds much and promises nothing: a person reads the
/// text as well. Dates count as dates of birth after words that say so, and where they lie more than ten years back.
class IdentifierScan
{
public:
    /// \param today the day that ten years are counted back from
    IdentifierScan(const Register &reg, QDate today);

    /// From the left; nothing is found twice.
    [[nodiscard]] QList<IdentifierFound> found(const QString &text) const;
    /// Whole names of people in the register that stand in a text.
    [[nodiscard]] QStringList namesIn(const QString &text) const;

private:
    QList<QRegularExpression> m_names;
    QDate m_today;
};

} // namespace candour
