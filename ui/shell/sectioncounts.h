#pragma once

#include "shell/sections.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace candour {

class Register;

/// \brief How many records each section lists, kept up to date, one section per turn of the event loop.
/// Owned by the RegisterView; borrows the register.
class SectionCounts final : public QObject
{
    Q_OBJECT

public:
    SectionCounts(Register &reg, const QList<SectionDescription> &sections, QObject *parent);

    /// Counts all sections again, soon.
    void refresh();

Q_SIGNALS:
    void counted(const QString &section, int count);

private:
    void countNext();

    Register &m_register;
    QList<SectionDescription> m_sections;
    QList<qsizetype> m_waiting; ///< places in m_sections
    QTimer m_turn;
};

} // namespace candour
