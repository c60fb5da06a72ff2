#include "shell/tour.h"

#include "look/colours.h"
#include "look/theme.h"
#include "shell/registerview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace candour {

Tour::Tour(RegisterView &view, QWidget *window)
    : QFrame(window)
    , m_view(view)
    , m_words(new QLabel(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"tour"_qs);
    setAccessibleName(tr("Tour"));
    m_stops = {
        {u"overview.summary"_qs, tr("The summary says in words what each workspace holds and what is late. Each line leads there.")},
        {u"overview.work"_qs, tr("My work lists every clock that runs. Enter opens the record behind it.")},
        {u"safety.incidents"_qs, tr("Incidents come from the reporting system's file. Type to filter, Enter to open, Escape to come back.")},
        {u"safety.responses"_qs, tr("A learning response says at its head what is missing to move on. Each line leads to the field.")},
        {u"safety.actions"_qs, tr("Actions keep their first due date, so that moving it is visible.")},
        {u"audit.projects"_qs, tr("Audits run from the proposal to the re-audit, with their clocks beside them.")},
        {u"experience.comments"_qs, tr("Comments and scores come from the supplier's file. People are counted, not rows.")},
        {u"overview.imports"_qs, tr("Every import can be taken back as a whole. Rows that could not be taken wait in quarantine.")},
    };
    m_words->setWordWrap(true);
    m_back->setObjectName(u"tourBack"_qs);
    m_next->setObjectName(u"tourNext"_qs);
    makePrimary(m_next);
    auto *stop = new QPushButton(tr("End the tour"), this);
    stop->setObjectName(u"tourEnd"_qs);
    makeLink(stop);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(stop);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_current + 1); });
    connect(stop, &QPushButton::clicked, this, &Tour::end);
    connect(&view, &QObject::destroyed, this, &Tour::end);
    view.installEventFilter(this);
    goTo(0);
    m_next->setFocus();
}

void Tour::goTo(qsizetype stop)
{
    if (stop < 0)
        return;
    if (stop >= m_stops.size()) {
        end();
        return;
    }
    m_current = stop;
    m_view.goToSection(m_stops.at(stop).section);
    m_words->setText(tr("%1 of %2  %3").arg(stop + 1).arg(m_stops.size()).arg(m_stops.at(stop).sentence));
    m_back->setEnabled(stop > 0);
    m_next->setText(stop + 1 < m_stops.size() ? tr("Next") : tr("Done"));
    place();
    raise();
}

void Tour::end()
{
    // Hidden at once: its view may be gone before it is deleted.
    hide();
    deleteLater();
}

void Tour::place()
{
    // At the foot of the pages, so that what the status line says can still be read.
    const QRect pages(m_view.mapTo(parentWidget(), QPoint()), m_view.size());
    const int width = std::min(pages.width() - 48, 90 * fontMetrics().averageCharWidth() + 240);
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    setGeometry(pages.left() + (pages.width() - width) / 2, pages.bottom() - height - 12, width, height);
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

void Tour::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(palette());
    painter.fillRect(rect(), colours[Role::InfoSoft]);
    painter.setPen(colours[Role::Line]);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace candour
