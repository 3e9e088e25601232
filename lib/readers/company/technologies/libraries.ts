/** Smaller libraries that pages load: sliders, galleries, effects, charts, forms, icons; and what older pages were made with. */
export const libraries = `
bxSlider|jquery.bxslider /bxslider/
Slick|/slick.min.js /slick.js /slick-carousel /slick/slick =slick.min.js
Swiper|/swiper.min.js /swiper-bundle /swiper.js /swiper@ /swiper/ =new␣Swiper(
Owl Carousel|owl.carousel owlcarousel
Flickity|/flickity =new␣Flickity(
Splide|splide.min.js /splidejs =new␣Splide(
Glide.js|/glide.min.js /@glidejs/
Nivo Slider|nivo-slider nivo.slider
FlexSlider|flexslider
Anything Slider|jquery.anythingslider
Cycle|jquery.cycle. jquery.cycle2
Camera Slideshow|camera.min.js jquery.camera
Superfish|superfish.js superfish.min.js
Fancybox|fancybox
Lightbox|/lightbox.js /lightbox.min.js /lightbox2/ lightbox-plus-jquery
Magnific Popup|magnific-popup
PhotoSwipe|photoswipe
prettyPhoto|prettyphoto
Colorbox|colorbox
GLightbox|glightbox
Thickbox|thickbox
Highslide|/highslide
Isotope|isotope.pkgd isotope.min.js jquery.isotope /isotope-layout
Masonry|masonry.pkgd masonry.min.js jquery.masonry /masonry-layout
AOS|/aos.js /aos.css /aos@ =AOS.init(
WOW.js|/wow.js /wow.min.js =new␣WOW(
Animate.css|/animate.css /animate.min.css
ScrollReveal|scrollreveal =ScrollReveal(
Waypoints|waypoints.min.js /waypoints/ jquery.waypoints
Lenis|/lenis@ /lenis.min.js =new␣Lenis(
Locomotive Scroll|locomotive-scroll
Barba.js|/barba.umd /@barba/
Lottie|/lottie.min.js lottie-player lottie_light /lottie-web bodymovin
Typed.js|/typed.js /typed.min.js =new␣Typed(
particles.js|/particles.min.js /particles.js =particlesJS(
Anime.js|/anime.min.js /animejs
Velocity.js|velocity.min.js
Parallax.js|parallax.min.js
Modernizr|modernizr
Lodash|/lodash.min.js /lodash.js /lodash@ /lodash/
Underscore.js|/underscore-min.js /underscore.min.js /underscore.js
Moment.js|/moment.min.js /moment.js /moment-with-locales
RequireJS|/require.js /require.min.js /requirejs/
Axios|/axios.min.js /axios@ /axios/
Lazysizes|lazysizes
HTML5 Shiv|html5shiv html5.js
Respond.js|/respond.min.js /respond.js
Selectivizr|selectivizr
Cufon|/cufon =Cufon.replace
DD_belatedPNG|dd_belatedpng
Chart.js|/chart.min.js /chart.js/ /chart.umd /chart.js@ =new␣Chart(
Highcharts|highcharts
ECharts|/echarts
ApexCharts|apexcharts
amCharts|amcharts
Select2|select2
DataTables|datatables
Dropzone|dropzone
Flatpickr|flatpickr
FullCalendar|fullcalendar
SweetAlert|sweetalert
Toastr|toastr.min
jQuery Validation|jquery.validate /jquery-validation
Video.js|/video.min.js /video-js vjs.zencdn.net
Plyr|/plyr.js /plyr.min.js cdn.plyr.io
MediaElement.js|mediaelement
Prism|/prism.js /prism.min.js /prismjs
highlight.js|/highlight.min.js /highlight.pack.js /highlight.js/
MathJax|mathjax
Mermaid|/mermaid.min.js /mermaid@ =mermaid.initialize
Feather Icons|/feather.min.js /feather-icons
Ionicons|ionicons
Bootstrap Icons|bootstrap-icons
Material Icons|family=material+icons family=material+symbols
Material Design Icons|/@mdi/ materialdesignicons
Remix Icon|remixicon
Boxicons|boxicons
Lucide|/lucide@ unpkg.com/lucide =lucide.createIcons
Iconify|code.iconify.design api.iconify.design
Semantic UI|/semantic.min /semantic.css /semantic-ui
Pure.css|/pure-min.css /purecss
Skeleton|/skeleton.css
normalize.css|/normalize.css /normalize.min.css
Flowbite|/flowbite
daisyUI|/daisyui
Stimulus|/stimulus.js /stimulus@ /@hotwired/stimulus
Turbo|/@hotwired/turbo /turbo.es2017
Turbolinks|turbolinks
Polymer|/polymer.html /polymer.js
Swup|/swup.min.js /swup@
Fontello|fontello
Octopress|/javascripts/octopress.js
`;
