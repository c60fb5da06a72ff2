#include "pages/safe/qualitygrid.h"

#include "forms/answereditor.h"
#include "forms/texteditors.h"
#include "look/growingtextedit.h"
#include "pages/safe/pagesection.h"
#include "records/safe/draft.h"
#include "services/shared/session.h"

#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int groupGap = 12;
constexpr int charactersForThree = 70; ///< for what is asked and for the words, beside the answers

QLabel *groupHeading(const QString &words, QWidget *parent)
{
    QLabel *label = plainLabel(words, parent);
    QFont strong = label->font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    label->setContentsMargins(0, groupGap, 0, 0);
    return label;
}

} // namespace

QualityGrid::QualityGrid(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_grid(new QGridLayout(this))
{
    setObjectName(u"qualityPoints"_qs);
    setAccessibleName(tr("Points of the quality review"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
}

void QualityGrid::build(const QList<QualityPoint> &points)
{
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *old : {row.heading, row.asked, static_cast<QWidget *>(row.answer), static_cast<QWidget *>(row.words)}) {
            if (!old)
                continue;
            old->hide();
            old->setParent(nullptr);
            old->deleteLater();
        }
    }
    m_rows.clear();
    m_order.clear();
    QString group;
    for (const QualityPoint &point : points) {
        QWidget *heading = point.group == group ? nullptr : groupHeading(point.group, this);
        group = point.group;
        Row row = makeRow(point);
        row.heading = heading;
        m_rows.insert(point.item, row);
        m_order.append(point.item);
    }
    arrange();
}

QualityGrid::Row QualityGrid::makeRow(const QualityPoint &point)
{
    Row row;
    row.asked = new QWidget(this);
    auto *column = new QVBoxLayout(row.asked);
    column->setContentsMargins(0, 5, 0, 0);
    column->setSpacing(0);
    column->addWidget(plainLabel(point.label, row.asked));
    if (!point.meaning.isEmpty())
        column->addWidget(mutedLabel(point.meaning, row.asked));
    column->addStretch(1);
    row.answer = new AnswerButtons(u"point_"_qs + point.item, point.label, answersOf(*QualityReview::schema().field(u"met"), m_session), Qt::Horizontal, this);
    row.answer->setMovesOn(true);
    row.words = new LongTextEditor(*QualityReview::schema().field(u"words"), this);
    auto *text = static_cast<GrowingTextEdit *>(row.words->input());
    text->setObjectName(u"words_"_qs + point.item);
    text->setAccessibleName(tr("In words: %1").arg(point.label));
    text->setPlaceholderText(tr("In words"));
    text->setMinimumLines(1);
    connect(row.answer, &AnswerButtons::chosen, this, [this, item = point.item](const QString &met) { Q_EMIT answerChosen(item, met); });
    connect(row.words, &FieldEditor::edited, this, [this, item = point.item] { Q_EMIT wordsWritten(item, m_rows.value(item).words->value().toString()); });
    return row;
}

int QualityGrid::answersWidth() const
{
    constexpr int gap = 12; // of AnswerButtons
    int width = 0;
    if (const AnswerButtons *first = m_rows.value(m_order.value(0)).answer) {
        for (const QRadioButton *button : first->findChildren<QRadioButton *>())
            width += button->sizeHint().width() + gap;
    }
    return width;
}

void QualityGrid::arrange()
{
    const int answers = answersWidth();
    m_isWide = width() >= answers + fontMetrics().averageCharWidth() * charactersForThree;
    m_grid->setColumnMinimumWidth(1, m_isWide ? answers : 0);
    m_grid->setColumnStretch(0, m_isWide ? 4 : 1);
    m_grid->setColumnStretch(2, m_isWide ? 3 : 0);
    int line = 0;
    const auto place = [&](QWidget *widget, int at, int column, int columns) {
        m_grid->removeWidget(widget);
        m_grid->addWidget(widget, at, column, 1, columns, columns == 1 && column > 0 ? Qt::AlignTop : Qt::Alignment());
    };
    for (const QString &item : std::as_const(m_order)) {
        const Row &row = m_rows[item];
        if (row.heading)
            place(row.heading, line++, 0, 3);
        place(row.asked, line, 0, m_isWide ? 1 : 3);
        place(row.answer, m_isWide ? line : ++line, m_isWide ? 1 : 0, m_isWide ? 1 : 3);
        place(row.words, m_isWide ? line : ++line, m_isWide ? 2 : 0, m_isWide ? 1 : 3);
        ++line;
    }
}

void QualityGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isWide != (width() >= answersWidth() + fontMetrics().averageCharWidth() * charactersForThree))
        arrange();
}

void QualityGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void QualityGrid::setPoints(const QList<QualityPoint> &points)
{
    QStringList order;
    for (const QualityPoint &point : points)
        order << point.item;
    if (order != m_order)
        build(points);
    m_open.clear();
    const bool isReadOnly = m_session.reg().isReadOnly();
    for (const QualityPoint &point : points) {
        const Row row = m_rows.value(point.item);
        row.answer->setCode(point.met);
        row.answer->setReadOnly(isReadOnly);
        row.words->setReadOnly(isReadOnly);
        if (!row.words->input()->hasFocus())
            row.words->setValue(point.words);
        row.words->setVisible(!point.met.isEmpty());
        if (m_open.isEmpty() && point.met.isEmpty())
            m_open = point.item;
    }
}

QWidget *QualityGrid::firstOpen() const
{
    return m_rows.value(m_open.isEmpty() ? m_order.value(0) : m_open).answer;
}

void QualityGrid::focusWords(const QString &item)
{
    if (FieldEditor *words = m_rows.value(item).words)
        focusAndShow(words->input());
}

} // namespace candour
