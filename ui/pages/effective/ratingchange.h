#pragma once

#include "schema/recorddata.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace candour {

class FieldEditor;
class InlineMessage;
class Session;

/// \brief Changes a computed assurance rating: to which one, who approved it, and why. What the rules refuse is said beside it.
/// Owned by the part of the results; borrows the session.
class RatingChange final : public QWidget
{
    Q_OBJECT

public:
    RatingChange(Session &session, QWidget *parent);

    /// Shows the change that a project has; hidden where nothing was rated yet.
    void setProject(const RecordData &project);

private:
    void createFields();
    void apply();

    Session &m_session;
    std::optional<RecordData> m_project;
    QPushButton *m_begin = nullptr;
    QWidget *m_fields = nullptr;
    QComboBox *m_rating = nullptr;
    FieldEditor *m_approver = nullptr;
    QLineEdit *m_reason = nullptr;
    InlineMessage *m_message = nullptr;
};

} // namespace candour
