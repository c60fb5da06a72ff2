#include "pages/safe/slipsection.h"

#include "look/colours.h"
#include "look/flowlayout.h"
#include "look/fonts.h"
#include "pages/effective/wordtable.h"
#include "pages/safe/slipform.h"
#include "services/shared/session.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

SlipSection::SlipSection(const Words &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_column(new QVBoxLayout(this)), m_buttons(new QWidget(this)), m_title(new QLabel(words.title, this)), m_nothing(new QLabel(words.nothing, this)),
      m_add(new QPushButton(words.verb, m_buttons)), m_table(new WordTable(words.name + u"_table"_qs, words.title, this))
{
    setObjectName(words.name);
    setAccessibleName(words.title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_title->setWordWrap(true);
    m_nothing->setWordWrap(true);
    m_add->setObjectName(words.name + u"_add"_qs);
    m_add->setVisible(!words.verb.isEmpty());
    auto *flow = new FlowLayout(m_buttons, 8);
    flow->addWidget(m_add);
    m_buttons->setVisible(!words.verb.isEmpty());
    for (QWidget *each : {static_cast<QWidget *>(m_title), m_buttons, static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_table)})
        m_column->addWidget(each);
    connect(m_add, &QPushButton::clicked, this, &SlipSection::addRequested);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (!m_records.value(index.row()).isNull())
            Q_EMIT opened(m_records.value(index.row()));
    });
    refresh();
}

void SlipSection::makeSlip(const Schema &schema, const QStringList &fields, Session &session, const EditorMaker &maker)
{
    m_slip = new SlipForm(schema, fields, session, this, maker);
    m_column->insertWidget(m_column->indexOf(m_nothing), m_slip);
    connect(m_slip, &SlipForm::ended, this, [this] {
        if (m_isEdited && m_table->isVisible())
            m_table->setFocus();
        else
            m_add->setFocus();
    });
}

QPushButton *SlipSection::addButton(const QString &verb, const QString &name)
{
    auto *button = new QPushButton(verb, m_buttons);
    button->setObjectName(name);
    m_buttons->layout()->addWidget(button);
    m_buttons->show();
    return button;
}

void SlipSection::setRows(const Table &table, const QList<RecordId> &records)
{
    const RecordId kept = current();
    m_records = records;
    m_table->setTable(table);
    m_table->setVisible(!table.rows.empty());
    m_nothing->setVisible(table.rows.empty() && !m_words.nothing.isEmpty());
    if (const qsizetype row = records.indexOf(kept); row >= 0)
        m_table->setCurrentIndex(m_table->model()->index(int(row), 0));
}

void SlipSection::begin(const RecordData &record, const QString &title)
{
    m_isEdited = false;
    m_slip->begin(record, true, title.isEmpty() ? m_words.verb : title);
}

void SlipSection::edit(const RecordData &record, const QString &title)
{
    m_isEdited = true;
    m_slip->begin(record, false, title);
}

void SlipSection::end()
{
    if (m_slip)
        m_slip->end();
}

RecordId SlipSection::current() const
{
    return m_records.value(m_table->currentIndex().row());
}

void SlipSection::refresh()
{
    m_title->setFont(headFont(font()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Colours::of(palette())[Role::Muted]);
    m_nothing->setPalette(muted);
}

void SlipSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refresh();
}

QString shownOf(const Session &session, const RecordData &record, const QString &field)
{
    return isAbsent(record.value(field)) ? QString() : session.reference().displayText(*record.schema().field(field), record);
}

} // namespace candour
