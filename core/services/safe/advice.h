#pragma once

#include "workflow/safe/languageguard.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace candour {

class RecordData;
class ReferenceData;
class Register;

/// \brief Something that people may want to write otherwise, beside the field it is about: a suggestion, never a gate.
struct Advice
{
    QString field;
    QString sentence;
    std::optional<TextSpan> place = {}; ///< where in the field's text; nothing where it is about the field as a whole
};

/// \brief What can be said about a record while it is being typed.
///
/// Words of blame and hindsight in every field whose description says that it is guarded (FieldFlag::Guarded), findings that
/// begin with a person's act, and what would keep a safety action from working (smartLint). People's own words are left alone:
/// fields that are not guarded, quotations, and timeline entries that are somebody's account.
/// Remembers what it has read of each field, so that one key costs one field. Borrows what it is given; make a new one, or
/// call forget(), after the lists change.
class Adviser
{
public:
    Adviser(const Register &reg, const ReferenceData &reference);

    /// In the order of the fields.
    [[nodiscard]] QList<Advice> adviceOn(const RecordData &record, QDate today);
    void forget();

private:
    struct Read
    {
        QString text;
        QList<LanguageMark> marks;
    };
    const QList<LanguageMark> &marksOf(const QString &type, const QString &field, const QString &text);

    const Register &m_register;
    const ReferenceData &m_reference;
    std::optional<LanguageGuard> m_guard; ///< read from its lists when the first text is there
    QHash<QString, Read> m_read;          ///< by type and field
};

} // namespace candour
