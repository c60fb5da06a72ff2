#pragma once

#include "base/result.h"
#include "schema/recorddata.h"

#include <QList>
#include <QString>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace candour {

class Session;

/// What came of a command: a sentence for people, and a record to go to, if any.
struct RecordCommandOutcome
{
    QString sentence;
    QString type = {};
    RecordId record = {};
};

/// \brief Something that a person does with a whole record beside the steps of its workflow, such as handing a project over.
///
/// It stands as a button above the parts of the record, in the menu Record, and is found by Ctrl+K. The work is a service's.
struct RecordCommandDescription
{
    QString type;        ///< record type
    QString key;         ///< object name of the button, such as "hand_over"
    QString title;       ///< translated, with a verb; what it asks for first is not part of it
    QString explanation; ///< translated: what it does, in a sentence
    std::function<bool(const Session &, const RecordData &)> applies; ///< null: to every record of the type
    /// What stands in the way, in a sentence; null: nothing ever does.
    std::function<std::optional<QString>(Session &, const RecordData &)> problem;
    /// What has to be said first, each needed; null: it is done at once.
    std::function<QList<Field>()> fields;
    /// Values that stand there for a start, by field name; may be null.
    std::function<QVariantMap(const Session &, const RecordData &)> proposed;
    /// Refusals come as errors, in words.
    std::function<Result<RecordCommandOutcome>(Session &, const RecordData &, const QVariantMap &values)> run;

    [[nodiscard]] bool appliesTo(const Session &session, const RecordData &record) const
    {
        return record.schema().type() == type && !record.withdrawn && (!applies || applies(session, record));
    }
};

} // namespace candour
