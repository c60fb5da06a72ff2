#pragma once

#include "services/safe/advice.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace candour {

class FieldRow;
class Session;

/// \brief Shows what can be said about a record beside its fields while somebody types: underlined in the text, and as a
/// sentence below it. Waits for a moment's rest, so that no key has to.
///
/// Owned by its form; borrows the session and the rows.
class FormAdviser final : public QObject
{
    Q_OBJECT

public:
    /// \param record the record as the form holds it now; nothing while it holds none
    FormAdviser(Session &session, std::function<std::optional<RecordData>()> record, QObject *parent);

    void watch(FieldRow *row);
    /// After the form shows another record, or the same one again: with the next events, so that nothing jumps later.
    void adviseNext();

private:
    void adviseSoon();
    void advise();

    Session &m_session;
    std::function<std::optional<RecordData>()> m_record;
    Adviser m_adviser;
    std::vector<FieldRow *> m_rows;
    QTimer m_rest;
};

} // namespace candour
