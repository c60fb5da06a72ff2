#pragma once

#include "shell/sections.h"
#include "storage/backgroundreader.h"

#include <QObject>

#include <map>

namespace candour {

class Register;

/// \brief How many records each section lists, kept up to date. Counts in the background, because a section may list a million.
/// Owned by the RegisterView; borrows the register.
class SectionCounts final : public QObject
{
    Q_OBJECT

public:
    SectionCounts(Register &reg, const QList<SectionDescription> &sections, QObject *parent);

    /// Counts all sections again.
    void refresh();

Q_SIGNALS:
    void counted(const QString &section, int count);

private:
    void count(const SectionDescription &section);

    Register &m_register;
    QList<SectionDescription> m_sections;
    std::map<QString, Question> m_questions; ///< by section
};

} // namespace candour
