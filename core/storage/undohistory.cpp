#include "storage/undohistory.h"

#include "storage/register.h"

namespace candour {

UndoHistory::UndoHistory(Register &reg, QObject *parent)
    : QObject(parent), m_register(reg)
{
    connect(&m_register, &Register::changed, this, &UndoHistory::remember);
}

QString UndoHistory::undoText() const
{
    return m_undo.isEmpty() ? QString() : m_undo.last().summary;
}

QString UndoHistory::redoText() const
{
    return m_redo.isEmpty() ? QString() : m_redo.last().summary;
}

Result<ChangeSet> UndoHistory::undo()
{
    return takeBack(m_undo, m_redo, tr("Undo: %1").arg(undoText()));
}

Result<ChangeSet> UndoHistory::redo()
{
    return takeBack(m_redo, m_undo, tr("Redo: %1").arg(redoText()));
}

Result<ChangeSet> UndoHistory::takeBack(QList<Entry> &from, QList<Entry> &to, const QString &summary)
{
    if (from.isEmpty())
        return Error {Error::Kind::Refused, tr("There is no step of this window to take back."), {}};
    const Entry entry = from.takeLast();
    m_takingBack = entry.step.id;
    auto written = m_register.apply(entry.step.inverse(summary));
    m_takingBack = {};
    if (!written) {
        from.append(entry);
        return written;
    }
    to.append({*written, entry.summary});
    Q_EMIT changed();
    return written;
}

void UndoHistory::remember(const ChangeSet &set)
{
    if (!m_takingBack.isNull() && set.undoes == m_takingBack)
        return;
    m_undo.append({set, set.summary});
    if (m_undo.size() > mostSteps)
        m_undo.removeFirst();
    m_redo.clear();
    Q_EMIT changed();
}

} // namespace candour
