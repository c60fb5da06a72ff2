#pragma once

#include "base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace candour {

/// \brief How the bytes of a column become a value.
enum class ImportRole {
    Text,
    Date,
    Choice,  ///< one or more codes of a list, or yes and no
    Id,      ///< a number or name by which the source tells rows or people apart
    Integer,
    Unit     ///< the name of a part of the Trust; kept as text too, for what is not recognised
};

/// \brief One thing that a column may hold.
struct ImportTarget
{
    QString key;             ///< what a mapping calls it
    QString label;           ///< translated
    QString recordType;
    QString field;           ///< empty: used while importing, not kept
    bool required = false;   ///< a column or a constant must be mapped to it
    QStringList aliases;     ///< headers that mean it, in plainForm()
    ImportRole role = ImportRole::Text;
    bool repeatable = false; ///< several columns may hold it, such as answers to several questions
    QString vocabulary = {}; ///< reference set of a choice; empty for yes and no
    QMap<QString, QString> spellings = {}; ///< further ways to write a code, in plainForm() -> code
    bool several = false;    ///< several codes in one cell, separated by semicolons or bars
};

/// \brief A kind of file that can be imported, described as data: `candour imports` and the wizard read it.
struct ImportKind
{
    enum class Rows {
        Immutable, ///< stay as they came; the batch can be withdrawn as a whole
        Editable   ///< ordinary records from then on, made in one step
    };

    QString key;
    QString title;           ///< translated, as is the sentence
    QString sentence;
    Rows rows = Rows::Immutable;
    QList<ImportTarget> targets;

    /// \return place in targets, or -1
    [[nodiscard]] int indexOf(QStringView target) const;
    [[nodiscard]] const ImportTarget *target(QStringView key) const;
};

/// All kinds, in the order in which to offer them.
[[nodiscard]] QList<ImportKind> importKinds();

/// NotFound, naming the kinds there are.
[[nodiscard]] Result<ImportKind> importKind(const QString &key);

} // namespace candour
