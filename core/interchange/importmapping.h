#pragma once

#include "base/result.h"
#include "interchange/fielddate.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace candour {

/// \brief Which end of a numeric score is the best. Suppliers differ, so it is declared, never assumed.
enum class ScoreDirection { OneIsBest, FiveIsBest };

/// \brief How one supplier's files of one kind are read: what `--map` takes and what an ImportMap record holds. A value.
///
/// As JSON, every part but "columns" may be left out:
/// \code
/// { "kind": "feedback", "supplier": "Survey supplier",
///   "columns": { "Respondent ID": "respondent", "FFT categorical answer": "fft_score" },
///   "codes": { "fft_score": { "7": "no_answer" } },
///   "date_order": "day_month_year", "window": { "from": "2021-06-01", "to": "2022-09-30" },
///   "score_direction": "1_is_best",
///   "question_types": { "What was good?": "what_good" },
///   "constants": { "setting": "inpatient" } }
/// \endcode
struct ImportMapping
{
    /// What a code is mapped to when it stands for no answer: the value is absent, the row still counts.
    static constexpr QStringView noAnswer = u"no_answer";

    QString kind;                                   ///< key of the import kind; may be empty
    QString supplier;
    QMap<QString, QString> columns;                 ///< column of the file -> key of a target
    QMap<QString, QMap<QString, QString>> codes;    ///< target -> what stands in the file -> our code, or noAnswer
    DateOrder dateOrder = DateOrder::DayMonthYear;
    DateWindow window;                              ///< days in which the data was collected
    std::optional<ScoreDirection> scoreDirection;   ///< needed where scores are bare numbers
    QMap<QString, QString> questionTypes;           ///< question as asked -> code of question_type
    QMap<QString, QString> constants;               ///< target -> what holds for every row

    /// Invalid, naming the part, for anything that is not such JSON. Keys it does not know are refused, so that a
    /// misspelt part is not silently left out.
    [[nodiscard]] static Result<ImportMapping> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    /// The columns mapped to a target, in the order of their names.
    [[nodiscard]] QStringList columnsFor(const QString &target) const { return columns.keys(target); }

    bool operator==(const ImportMapping &) const;
};

} // namespace candour
