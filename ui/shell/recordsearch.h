#pragma once

#include "storage/register.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace candour {

/// \brief Finds records of all types by the beginning of their reference and by words, one type per turn of the event
/// loop, so that typing never waits for more than one short query.
///
/// Owned by the palette; borrows the register.
class RecordSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostPerType = 5;
    static constexpr int leastLettersForComments = 3;

    explicit RecordSearch(Register &reg, QObject *parent = nullptr);

    /// Begins anew; what was sought before is forgotten. The last word counts as a beginning.
    void start(const QString &words);
    void stop();

Q_SIGNALS:
    /// Records of one type, at most mostPerType.
    void found(const QList<candour::RecordData> &records);
    void finished();

private:
    void searchNext();
    [[nodiscard]] QList<RecordData> search(const Schema &schema) const;

    Register &m_register;
    QString m_words;
    std::deque<const Schema *> m_waiting;
    QTimer m_turn;
};

} // namespace candour
