#include "look/roundedbox.h"

#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

/// The box as a path, exact and slow.
void paintPath(QPainter &painter, const QRectF &rect, const RoundedBox &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool bordered = box.border.isValid() && box.borderWidth > 0;
    const double half = bordered ? box.borderWidth / 2.0 : 0.0;
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    painter.setPen(bordered ? QPen(box.border, box.borderWidth) : QPen(Qt::NoPen));
    const double corner = std::max(0.0, box.corner - half);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner, corner);
    painter.restore();
}

/// A box of twice the corner, in device pixels, to cut corners from.
QPixmap cornersOf(const RoundedBox &box, int corner, double ratio)
{
    const QString key = QStringLiteral("candour/box/%1/%2/%3/%4/%5")
                            .arg(box.fill.isValid() ? box.fill.rgba() : 0U)
                            .arg(box.border.isValid() ? box.border.rgba() : 0U)
                            .arg(box.borderWidth)
                            .arg(box.corner)
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = static_cast<int>(std::lround(2 * corner * ratio));
    pixmap = QPixmap(side, side);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintPath(painter, QRectF(0, 0, 2.0 * corner, 2.0 * corner), box);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool visible(const QColor &colour)
{
    return colour.isValid() && colour.alpha() > 0;
}

} // namespace

void paintBox(QPainter &painter, const QRect &rect, const RoundedBox &box)
{
    const double ratio = painter.device() ? painter.device()->devicePixelRatio() : 1.0;
    const int corner = static_cast<int>(std::ceil(std::max(box.corner, box.borderWidth))) + 1;
    const bool wholePixels = std::abs(ratio - std::round(ratio)) < 0.001
        && std::abs(box.borderWidth - std::round(box.borderWidth)) < 0.001
        && painter.transform().type() <= QTransform::TxTranslate;
    if (!wholePixels || rect.width() < 2 * corner || rect.height() < 2 * corner) {
        paintPath(painter, rect, box);
        return;
    }

    const QPixmap corners = cornersOf(box, corner, ratio);
    const double cut = corner * ratio;   // the part taken from the pixmap is in its own pixels
    const int right = rect.right() - corner + 1;
    const int bottom = rect.bottom() - corner + 1;
    painter.drawPixmap(QRectF(rect.left(), rect.top(), corner, corner), corners, QRectF(0, 0, cut, cut));
    painter.drawPixmap(QRectF(right, rect.top(), corner, corner), corners, QRectF(cut, 0, cut, cut));
    painter.drawPixmap(QRectF(rect.left(), bottom, corner, corner), corners, QRectF(0, cut, cut, cut));
    painter.drawPixmap(QRectF(right, bottom, corner, corner), corners, QRectF(cut, cut, cut, cut));

    const QRect across = rect.adjusted(corner, 0, -corner, 0);
    const QRect down = rect.adjusted(0, corner, 0, -corner);
    if (visible(box.fill)) {
        painter.fillRect(across, box.fill);
        painter.fillRect(QRect(rect.left(), down.top(), corner, down.height()), box.fill);
        painter.fillRect(QRect(right, down.top(), corner, down.height()), box.fill);
    }
    const int width = visible(box.border) ? static_cast<int>(std::lround(box.borderWidth)) : 0;
    if (width == 0)
        return;
    painter.fillRect(QRect(across.left(), rect.top(), across.width(), width), box.border);
    painter.fillRect(QRect(across.left(), rect.bottom() - width + 1, across.width(), width), box.border);
    painter.fillRect(QRect(rect.left(), down.top(), width, down.height()), box.border);
    painter.fillRect(QRect(rect.right() - width + 1, down.top(), width, down.height()), box.border);
}

} // namespace candour
