#pragma once

#include "base/id.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace candour {

struct Analysis;
class ReferenceData;

/// \brief One line that joins two factors: "S1 delays S4". Return joins, Escape leaves.
class ConnectBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ConnectBar(const ReferenceData &reference, QWidget *parent);

    /// Shows the bar for a factor, with the others to choose from. Does nothing where there is no other.
    void begin(const Analysis &analysis, const RecordId &from);
    void end();

Q_SIGNALS:
    void connectionChosen(const candour::RecordId &from, const QString &verb, const candour::RecordId &to);
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void join();

    const ReferenceData &m_reference;
    RecordId m_from;
    QLabel *m_name = nullptr;
    QComboBox *m_verb = nullptr;
    QComboBox *m_to = nullptr;
};

} // namespace candour
