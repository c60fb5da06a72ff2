#include "forms/formadviser.h"

#include "forms/fieldeditor.h"
#include "forms/fieldrow.h"
#include "services/shared/session.h"

#include <chrono>

namespace candour {

namespace {

using namespace std::chrono_literals;

constexpr auto restBeforeAdvice = 250ms;

} // namespace

FormAdviser::FormAdviser(Session &session, std::function<std::optional<RecordData>()> record, QObject *parent)
    : QObject(parent), m_session(session), m_record(std::move(record)), m_adviser(session.reg(), session.reference())
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &FormAdviser::advise);
    connect(&session.reference(), &ReferenceData::changed, this, [this] {
        m_adviser.forget();
        adviseSoon();
    });
}

void FormAdviser::watch(FieldRow *row)
{
    m_rows.push_back(row);
    connect(row->editor(), &FieldEditor::typed, this, &FormAdviser::adviseSoon);
    connect(row->editor(), &FieldEditor::edited, this, &FormAdviser::adviseSoon);
}

void FormAdviser::adviseSoon()
{
    m_rest.start(restBeforeAdvice);
}

void FormAdviser::adviseNext()
{
    m_rest.start(0ms);
}

void FormAdviser::advise()
{
    const std::optional<RecordData> record = m_record();
    const QList<Advice> advice = record ? m_adviser.adviceOn(*record, m_session.today()) : QList<Advice>();
    for (FieldRow *row : m_rows) {
        QStringList sentences;
        QList<TextSpan> places;
        for (const Advice &one : advice) {
            if (one.field != row->editor()->field().name)
                continue;
            if (one.place)
                places.append(*one.place);
            if (!sentences.contains(one.sentence))
                sentences.append(one.sentence);
        }
        row->editor()->showMarks(places);
        row->setAdvice(sentences);
    }
}

} // namespace candour
