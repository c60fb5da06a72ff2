#pragma once

#include "forms/recordpart.h"
#include "services/shared/themecounts.h"

#include <optional>

class QComboBox;
class QLabel;

namespace candour {

class InlineMessage;
class Session;
class SlipSection;

/// \brief What is known about a theme in a quarter or a year: incidents, low mortality scores, audit results and figures of
/// other systems side by side, each with its denominator; the records behind a chosen number; and what people make of it.
///
/// Where compliance is high and harm goes on, that is offered as a question beside the table, to be commented or left.
class ThemePart final : public RecordPart
{
    Q_OBJECT

public:
    ThemePart(Session &session, QWidget *parent);

    void setRecord(const RecordData &record) override;

private:
    void makePeriods();
    void makeSections();
    void reload();
    void showBehind();
    void showNotes();
    void addFigure();
    void addNote();

    Session &m_session;
    RecordId m_theme;
    std::optional<ThemeCounts> m_counts;
    QComboBox *m_period = nullptr;
    InlineMessage *m_question = nullptr;
    SlipSection *m_lines = nullptr;
    SlipSection *m_behind = nullptr;
    SlipSection *m_notes = nullptr;
};

} // namespace candour
