#pragma once

#include "schema/recorddata.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace candour {

class Session;

/// \brief Every record that refers to this one, by type, with a button that makes a further one where people make them.
/// Reads the descriptions: a new field that refers to a type shows here by itself.
class RelatedView final : public QWidget
{
    Q_OBJECT

public:
    RelatedView(Session &session, QWidget *parent);

    void setRecord(const RecordData &record);
    /// How many records the last setRecord() found.
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void goTo(const QString &type, const candour::RecordId &id);
    void newRequested(const QString &type, const QString &field, const candour::RecordId &id);

private:
    /// A type whose records lead here by one of their fields, and those that do.
    struct Kind
    {
        const Schema *schema;
        const Field *field;
        QList<RecordData> records;
    };

    [[nodiscard]] QList<Kind> kindsOf(const RecordData &record) const;
    void addKind(const Kind &kind, const RecordData &record);
    void addNew(const Schema &schema, const Field &field, const RecordData &record, QHBoxLayout *line);
    void addRecord(const RecordData &related);

    Session &m_session;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_content = nullptr;
    int m_count = 0;
};

} // namespace candour
