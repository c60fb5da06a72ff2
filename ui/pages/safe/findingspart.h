#pragma once

#include "forms/recordpart.h"
#include "services/safe/responseoutline.h"

#include <QHash>

class QPushButton;

namespace candour {

class EmptyPage;
class PageSection;
class Schema;
class Session;
class SlipForm;
class StepTrail;
struct TrailStep;

/// \brief What a learning response found out, on one page: its findings in order, under each the areas for improvement that it
/// leads to, under those the safety actions; beside each what it rests on and what it still lacks.
///
/// Ctrl+N adds a finding, Insert what belongs below the row that has the keyboard, Return edits it in place, Delete withdraws it.
class FindingsPart final : public RecordPart
{
    Q_OBJECT

public:
    FindingsPart(Session &session, QWidget *parent);

    void setRecord(const RecordData &record) override;
    void reveal(const QString &place) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeSlip(const Schema &schema, const QStringList &fields);
    void showOutline();
    void showWhatThereIs();
    [[nodiscard]] TrailStep trailStep(const QString &key, const OutlineStep &step) const;
    [[nodiscard]] QString standing() const;
    void addFinding();
    void addBelow(const QString &key);
    void edit(const QString &key);
    void act(const QString &key, const QString &verb);
    void withdraw(const QString &key);
    /// Opens the slip of a record below a row.
    void begin(const RecordData &record, bool isNew, const QString &title, const QString &below);
    [[nodiscard]] const OutlineStep *step(const QString &key) const;
    [[nodiscard]] QString keyOf(const RecordId &record) const;

    Session &m_session;
    RecordId m_response;
    QList<OutlineStep> m_steps;
    QStringList m_keys;  ///< of the rows, one for each step
    QString m_below;     ///< the row that the open slip stands below
    PageSection *m_section = nullptr;
    QPushButton *m_add = nullptr;
    EmptyPage *m_empty = nullptr;
    StepTrail *m_trail = nullptr;
    QHash<QString, SlipForm *> m_slips; ///< by type
};

} // namespace candour
