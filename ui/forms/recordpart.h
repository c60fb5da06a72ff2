#pragma once

#include "schema/recorddata.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

namespace candour {

class Ask;
class BackgroundTask;
class Session;

/// \brief A part of a record that needs more than rows, such as its timeline: a tab of its own in the record's panel.
///
/// Made when its tab is first chosen and kept for the panel's next record; owned by the panel.
class RecordPart : public QWidget
{
    Q_OBJECT
    Q_MOC_INCLUDE("work/backgroundtask.h")

public:
    using QWidget::QWidget;

    /// Shows a record, or the same one again after it or something else in the register has changed; then selection,
    /// focus and scroll position stay.
    virtual void setRecord(const RecordData &record) = 0;
    /// Puts the keyboard to one of its places (RecordPartDescription::places).
    virtual void reveal(const QString &place) { Q_UNUSED(place) }

Q_SIGNALS:
    /// A link to another record was followed.
    void goTo(const QString &type, const candour::RecordId &record);
    /// Something could not be done: said above the record.
    void failed(const candour::Error &error);
    /// Long work began: shown in the status line.
    void taskStarted(candour::BackgroundTask *task);

protected:
    /// Says what Ctrl+N adds here; where nobody says so it is left to the window.
    void setAdding(const std::function<void()> &add) { m_add = add; }

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::function<void()> m_add;
};

/// \brief Which records have a part, what its tab says, and how it is made.
struct RecordPartDescription
{
    QString type;  ///< record type
    QString key;   ///< object name of the part, such as "timeline"
    QString title; ///< translated, one or two words
    std::function<bool(const RecordData &)> applies; ///< null: to every record of the type
    std::function<RecordPart *(Session &, Ask &, QWidget *parent)> make;
    QStringList places = {}; ///< what guards may name instead of a field because it is mended here, such as "people"

    [[nodiscard]] bool appliesTo(const RecordData &record) const
    {
        return record.schema().type() == type && (!applies || applies(record));
    }
};

} // namespace candour
