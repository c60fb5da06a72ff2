#include "pages/card.h"

#include "look/elidedlabel.h"
#include "look/fonts.h"
#include "look/roundedbox.h"
#include "look/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int linkRoom = 12;

} // namespace

Card::Card(const QString &name, const QString &head, const QString &nothing, QWidget *parent)
    : QFrame(parent)
    , m_head(new QLabel(head, this))
    , m_nothing(new QLabel(nothing, this))
    , m_grid(new QGridLayout)
{
    setObjectName(name);
    setAccessibleName(head);
    m_head->setFont(headFont(font()));
    // Links have room of their own at their left; heads begin where their words do.
    m_head->setIndent(linkRoom);
    m_nothing->setIndent(linkRoom);
    m_nothing->setWordWrap(true);
    m_nothing->hide(); // until it is known that there is nothing
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_nothing);
    column->addLayout(m_grid);
    column->addStretch(1);
}

void Card::setLines(const QList<CardLine> &lines)
{
    m_lines = lines;
    m_nothing->setVisible(lines.isEmpty());
    while (m_rows.size() < lines.size())
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool used = i < lines.size();
        const Row &row = m_rows.at(i);
        row.link->setVisible(used);
        row.detail->setVisible(used);
        if (!used)
            continue;
        row.link->setText(lines.at(i).link);
        row.detail->setText(lines.at(i).detail);
        row.link->setAccessibleName(lines.at(i).detail.isEmpty() ? lines.at(i).link : QString(lines.at(i).link + u", "_qs + lines.at(i).detail));
    }
}

void Card::addRow()
{
    const int at = int(m_rows.size());
    auto *link = new QPushButton(this);
    link->setObjectName(u"line%1"_qs.arg(at));
    makeLink(link);
    auto *detail = new ElidedLabel(this);
    connect(link, &QPushButton::clicked, this, [this, at] {
        // A copy: following a link may bring other lines.
        const auto follow = m_lines.value(at).follow;
        if (follow)
            follow();
    });
    m_grid->addWidget(link, at, 0, Qt::AlignLeft);
    m_grid->addWidget(detail, at, 1);
    m_rows.append({link, detail});
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(palette());
    paintBox(painter, rect(), {colours[Role::Raised], colours[Role::Divider]});
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_head)
        m_head->setFont(headFont(font()));
}

} // namespace candour
